import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Seat, Theatre } from './support/chromium';

const LIMIT = 120_000;
const TITLE = /中药低温连续逆流提取/;

/** From a claim that lies ready to money at the bank, each step by the person whose it is. */
describe('the subsidy', () => {
  let theatre: Theatre;
  const complaints: string[] = [];

  beforeAll(async () => {
    theatre = await Theatre.open();
  }, LIMIT);
  afterAll(() => theatre.close());

  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  /** Somebody acts, and his browser's complaints are kept. */
  const acts = async (account: string, width: 1440 | 390, act: (seat: Seat) => Promise<void>) => {
    const seat = await theatre.seat(width, account);
    await act(seat);
    complaints.push(...seat.complaints);
    await seat.close();
  };
  const open = async ({ page }: Seat, title: RegExp) => {
    await page.goto(`${theatre.market.url}/desk`, { waitUntil: 'networkidle' });
    await page.locator('.work-row').filter({ hasText: title }).first().getByRole('link').first().click();
  };
  /** Until an address of the market says so: what follows from a step happens in the background. */
  const approve = async ({ page }: Seat, after: RegExp) => {
    await page.getByLabel('我与各方没有利害关系').check();
    await page.getByLabel('我核对过事实和算式').check();
    await page.getByLabel('意见（可不填）').fill('同意。');
    await press(page, /^同意，转/);
    await page.locator('.page-tools').getByText(after).waitFor();
  };

  it(
    'is refused with its clause where too little was settled, and where it was paid past the account',
    () =>
      acts('xiao@hefeng.example', 390, async (seat) => {
        await seat.go('/desk/claims');
        await seat.page.getByText('差 20,000.00 元').waitFor();
        await seat.page.getByRole('link', { name: /饲料霉菌毒素/ }).click();
        await seat.page.getByRole('heading', { name: '为什么没有补助' }).waitFor();
        await seat.page.getByText('同一合同后续到账后可再算').waitFor();
        await seat.picture('subsidy-1-refused');
      }),
    LIMIT,
  );

  it(
    'is checked by the applicant on a phone, and comes to the county',
    async () => {
      await acts('zhoumin@qiaocheng.example', 390, async (seat) => {
        const { page } = seat;
        await open(seat, TITLE);
        await page.getByText('80,000.00 元').first().waitFor();
        await page.getByLabel('合同、金额和到账都对').check();
        await page.getByLabel('收款开户行').fill('演示银行南昌分行');
        await page.getByLabel('本单位账号').fill('12');
        await press(page, '确认并提交');
        await page.getByText('账号是 8 到 30 位数字').waitFor();
        await page.getByLabel('本单位账号').fill('3601000100012345678');
        await press(page, '确认并提交');
        await page.locator('.page-tools').getByText('县级初审').waitFor();
        await seat.picture('subsidy-2-submitted');
      });
      // The refusal of the account is the browser's one complaint.
      expect(complaints.splice(0).filter((text) => !/400 \(Bad Request\)/.test(text))).toEqual([]);
    },
    LIMIT,
  );

  it(
    'is looked up and reviewed by three offices, each approving the fingerprint it read',
    async () => {
      await acts('li@fuliang.example', 1440, async (seat) => {
        const { page } = seat;
        await open(seat, /查信用.*中药/);
        await press(page, '登记信用查询');
        await page.locator('dialog input[type=file]').setInputFiles({
          name: '截图.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.4\n%截图\n'),
        });
        await page.locator('dialog').getByRole('link', { name: '截图.pdf' }).waitFor();
        await press(page, '登记：没有失信');
        await page.getByRole('button', { name: '同意，转市级复核' }).waitFor();
        await seat.go('/desk/claims');
        await page
          .getByRole('listitem')
          .filter({ hasText: /桥成/ })
          .filter({ hasText: TITLE })
          .getByRole('link')
          .click();
        await page.getByText('80,000.00 元').first().waitFor();
        await seat.picture('subsidy-3-county');
        await approve(seat, /市级复核/);
      });
      await acts('zhang@jdz.example', 390, async (seat) => {
        await open(seat, TITLE);
        await seat.page.getByText('80,000.00 元').first().waitFor();
        await approve(seat, /省级终审/);
      });
      await acts('wu@jiangxi.example', 1440, async (seat) => {
        await open(seat, TITLE);
        await seat.page.getByRole('heading', { name: '年度预算' }).waitFor();
        await approve(seat, /公示/);
      });
    },
    LIMIT,
  );

  it(
    'is published without personal data; a visitor objects and is answered in public',
    async () => {
      let number = '';
      await acts('ye@jiangxi.example', 1440, async (seat) => {
        const { page } = seat;
        await seat.go('/desk/publicity');
        await press(page, '发布公示');
        number = (await page.getByRole('status').getByRole('link').textContent()) ?? '';
        await seat.picture('subsidy-4-published');
      });
      const visitor = await theatre.seat(390);
      await visitor.go('/notices');
      await visitor.page
        .getByRole('main')
        .getByRole('link', { name: /年度技术交易补助公示/ })
        .first()
        .click();
      await visitor.page.getByText(number).first().waitFor();
      await press(visitor.page, '对第 1 行提异议');
      await visitor.page.getByLabel('哪里不对，怎么知道的').fill('这家机构没有参与这笔交易，请核对委托书。');
      await press(visitor.page, '提交异议');
      await visitor.page.getByText('待答复').waitFor();
      await visitor.picture('subsidy-5-objection');
      await acts('xie@jiangxi.example', 1440, async (seat) => {
        const { page } = seat;
        await open(seat, /答复异议/);
        await page.getByText('请核对委托书').waitFor();
        await page.getByLabel(/^不成立/).check();
        await page.getByLabel('答复（会公开）').fill('经核对，委托书在签约前已登记，异议不成立。');
        await press(page, '答复');
        await page.getByRole('heading', { name: '答复', exact: true }).waitFor();
      });
      await visitor.page.reload({ waitUntil: 'networkidle' });
      await visitor.page.getByText('委托书在签约前已登记').waitFor();
      expect(await visitor.page.getByText('这家机构没有参与').count()).toBe(0);
      complaints.push(...visitor.complaints);
      await visitor.close();
    },
    LIMIT,
  );

  it(
    'is paid: made by one, checked by another, returned by the bank, and the applicant sees the day',
    async () => {
      let file: { name: string; mimeType: string; buffer: Buffer };
      await acts('wan@jiangxi.example', 1440, async (seat) => {
        await seat.go('/desk/payouts');
        await press(seat.page, '制单，转复核');
        await seat.page.getByRole('heading', { name: /^BF\d{4}-0002/ }).waitFor();
      });
      await acts('yuan@jiangxi.example', 390, async (seat) => {
        await open(seat, /拨付复核/);
        await press(seat.page, '复核通过，生成文件');
        await seat.page.getByRole('link', { name: '下载付款文件' }).waitFor();
      });
      const bank = await theatre.seat(1440);
      await acts('wan@jiangxi.example', 1440, async (seat) => {
        const { page } = seat;
        await open(seat, /导入回盘/);
        const [sent] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: '下载付款文件' }).click(),
        ]);
        await bank.go('/bank');
        await bank.page
          .getByLabel(/付款文件/)
          .setInputFiles(csv(await sent.path(), sent.suggestedFilename()));
        const [returned] = await Promise.all([
          bank.page.waitForEvent('download'),
          bank.page.getByRole('link', { name: /下载回盘文件/ }).click(),
        ]);
        file = csv(await returned.path(), returned.suggestedFilename());
        await page.getByLabel(/导入银行回盘文件/).setInputFiles(file);
        await page.getByText('入账 1 笔，重复 0 笔。').waitFor();
        await page.getByText('已回盘').first().waitFor();
        await seat.picture('subsidy-6-paid');
      });
      await bank.close();
      await acts('zhoumin@qiaocheng.example', 390, async (seat) => {
        await seat.go('/desk/claims');
        await seat.page
          .getByText(/\d{4}-\d{2}-\d{2} 已拨付/)
          .first()
          .waitFor();
        await seat.go('/desk/messages');
        await seat.page.getByText('补助已拨付：32,000.00 元').first().waitFor();
      });
    },
    LIMIT,
  );

  it('leaves no complaint in any of the browsers', () => expect(complaints).toEqual([]));
});

function csv(path: string, name: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/csv', buffer: readFileSync(path) };
}

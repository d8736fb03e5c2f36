import type { Page } from 'playwright-core';
import { type Seat, Theatre } from './support/chromium';

const LIMIT = 180_000;
const TITLE = '釉面落渣在线判别与分拣装置';
const SUMMARY =
  '以环形光和线阵相机采集釉面图像，用小样本模型判别落渣和针孔两类缺陷，判别结果送机械手分拣。'.repeat(4);

/** The deal so far, by the people who make it, in a real browser: no address typed that a person would not find. */
describe('the first deal', () => {
  let theatre: Theatre;
  let officer: Seat;
  let approver: Seat;
  let registrar: Seat;
  let enterprise: Seat;

  beforeAll(async () => {
    theatre = await Theatre.open();
    officer = await theatre.seat(1440, 'wang@ganbei.example');
    approver = await theatre.seat(390, 'liu@ganbei.example');
    registrar = await theatre.seat(1440, 'xu@registry.example');
    enterprise = await theatre.seat(1440, 'chen@qinghe.example');
  }, LIMIT);
  afterAll(() => theatre.close());

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const choose = async (page: Page, label: string, option: string) => {
    await page.getByLabel(label, { exact: true }).click();
    await page.keyboard.type(option);
    await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
  };
  /** Opens what waits on the desk under this title. */
  const open = async ({ page }: Seat, title: RegExp) => {
    await page.goto(`${theatre.market.url}/desk`, { waitUntil: 'networkidle' });
    const row = page.locator('.work-row').filter({ hasText: title }).first();
    await row.getByRole('link').first().click();
  };

  it(
    'is typed once by the officer, and kept while it is typed',
    async () => {
      const { page } = officer;
      await page.getByRole('link', { name: '成果', exact: true }).click();
      await page.getByRole('link', { name: '登记成果' }).click();
      await page.getByLabel('成果名称').fill(TITLE);
      await page.waitForURL(/\/desk\/achievements\/[0-9a-f-]{36}/);
      await page.getByLabel(/一句话说明好处/).fill('出窑后 2 秒内判出落渣，漏检率 0.8%。');
      await page.getByLabel('解决什么问题').fill('日用瓷釉面落渣靠人眼在灯下挑，漏检和误判都高。');
      await page.getByLabel(/成果简介/).fill(SUMMARY);
      await page.getByLabel(/关键词/).fill('落渣');
      await page.keyboard.press('Enter');
      await page.getByLabel('研究起始').fill('2023-04');
      await page.keyboard.press('Enter');
      await page.getByLabel('研究完成').fill('2026-01');
      await page.keyboard.press('Enter');
      await choose(page, '任务来源', '省级计划');
      await choose(page, '技术领域', '先进制造');
      await choose(page, '学科分类', '机械工程');
      await choose(page, '应用行业', '日用陶瓷制品制造');
      await press(page, '加一位完成人');
      await page.getByLabel('姓名').first().fill('李思源');
      await choose(page, '成熟度', '正样级');
      await press(page, '加一份证明');
      await page.getByLabel('证明名称').first().fill('样机试验报告');
      await press(page, '加一份附件');
      await page
        .getByRole('group', { name: /其他附件/ })
        .locator('input[type=file]')
        .setInputFiles({
          name: '样机图纸.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.4\n%图纸\n'),
        });
      await page.getByRole('link', { name: '样机图纸.pdf' }).waitFor();
      await page.getByText('提交前要有的').waitFor();
      await page.getByText(/都填齐了/).waitFor();
      await officer.picture('walk-1-form');
      await press(page, '提交单位审核');
      await page.getByRole('status').filter({ hasText: '已提交单位审核' }).waitFor();
    },
    LIMIT,
  );

  it(
    'is approved on a phone by another person, and registered by the registry',
    async () => {
      await open(approver, /落渣/);
      await press(approver.page, '同意，送登记');
      await approver.page.getByRole('status').filter({ hasText: '已同意' }).waitFor();
      await open(registrar, /落渣/);
      await registrar.picture('walk-2-review');
      await press(registrar.page, '登记并编号');
      await registrar.page.getByRole('status').filter({ hasText: '登记号' }).waitFor();
    },
    LIMIT,
  );

  it(
    'is listed with a price and what it rests on, and found by words',
    async () => {
      const { page } = officer;
      await open(officer, /挂牌：釉面落渣/);
      await choose(page, '价格方式', '固定价');
      await page.getByLabel('价格，元').first().fill('860000.00');
      await choose(page, '定价依据', '研发成本');
      await press(page, '存价格');
      await press(page, '挂牌');
      await page.getByRole('status').filter({ hasText: '已挂牌' }).waitFor();
      const visitor = await theatre.seat(390);
      await until(async () => {
        await visitor.go('/achievements?q=釉面落渣');
        return visitor.page.getByRole('link', { name: /釉面落渣在线判别/ }).isVisible();
      });
      await visitor.close();
    },
    LIMIT,
  );

  it(
    'is asked about from its own page, answered with an offer, and agreed',
    async () => {
      await enterprise.go('/achievements?q=釉面落渣');
      const buyer = enterprise.page;
      await buyer.getByRole('link', { name: /釉面落渣在线判别/ }).click();
      await buyer.getByRole('button', { name: '发起询价' }).click();
      await buyer.getByLabel('想先问什么').fill('一分钟能判多少件？能先试一周吗？');
      await buyer.getByRole('button', { name: '发出', exact: true }).click();
      await buyer.waitForURL(/\/desk\/deals\//);
      await buyer.getByRole('heading', { name: /轮到赣北工业大学/ }).waitFor();

      await open(officer, /答复询价：釉面落渣/);
      const seller = officer.page;
      await press(seller, '报价');
      await seller.getByLabel('总价（元）').fill('860000.00');
      await seller.getByLabel('付款', { exact: true }).fill('签约后 10 日付 60%，验收后付 40%');
      await seller.getByLabel('交付', { exact: true }).fill('3 个月内到厂调试');
      await press(seller, '发给对方');
      await seller.getByRole('heading', { name: /轮到景德镇青禾/ }).waitFor();

      await buyer.reload({ waitUntil: 'networkidle' });
      await buyer.getByText('人民币捌拾陆万元整').first().waitFor();
      await enterprise.picture('walk-3-deal');
      await press(buyer, '同意这一版');
      await buyer.getByRole('heading', { name: '已达成一致' }).waitFor();
      await enterprise.picture('walk-4-agreed');
    },
    LIMIT,
  );

  it(
    'becomes a contract, signed by both on the file they read, and registered with sixteen digits',
    async () => {
      const office = await theatre.seat(1440, 'he@contracts.example');
      const seller = officer.page;
      await seller.reload({ waitUntil: 'networkidle' });
      await press(seller, '起草合同');
      await seller.getByLabel('合同类型').selectOption('licence');
      await seller.getByLabel('技术交易额（元）').fill('860000.00');
      await press(seller, '存下内容');
      await seller.getByText('乙方向甲方提供').first().waitFor();
      await until(() => seller.getByRole('button', { name: '生成文件，送签' }).isEnabled());
      await press(seller, '生成文件，送签');
      await seller.getByRole('heading', { name: '待卖方签署' }).waitFor();
      for (const [seat, after] of [
        [approver, '待买方签署'],
        [enterprise, '已签署'],
      ] as const) {
        await open(seat, /签署：釉面落渣/);
        await press(seat.page, '签署');
        await seat.page.getByLabel('我看过全文，有权代表本单位签署').check();
        await seat.page.getByRole('dialog').getByRole('button', { name: '签署', exact: true }).click();
        await seat.page.getByRole('heading', { name: after }).waitFor();
      }
      await open(officer, /提交登记：釉面落渣/);
      await press(seller, '提交登记');
      await seller.getByRole('heading', { name: '待认定' }).waitFor();
      await open(office, /认定登记：釉面落渣/);
      await press(office.page, '认定并编号');
      await office.page.getByRole('dialog').getByRole('button', { name: '认定并编号' }).click();
      await office.page.getByText(/合同登记编号 360200\d{10}/).waitFor();
      await office.picture('walk-5-registered');
      expect(office.complaints).toEqual([]);
      await office.close();
    },
    LIMIT,
  );

  it(
    'is paid at the bank with the code of the contract page, and settled within seconds',
    async () => {
      const { page } = enterprise;
      await page.goto(new URL('/desk/contracts', page.url()).href, { waitUntil: 'networkidle' });
      await page.getByRole('link', { name: /釉面落渣/ }).click();
      const code = (await page.locator('.instalments code').first().textContent()) ?? '';
      const bank = await theatre.seat(1440);
      await bank.go('/bank');
      await bank.page.getByLabel('付款人（单位全称）').fill('景德镇青禾陶瓷科技有限公司');
      await bank.page.getByLabel('金额（元）').fill('860000.00');
      await bank.page.getByLabel('附言（写付款码）').fill(code);
      await press(bank.page, '转账');
      await bank.page.getByText('已转出，流水号').waitFor();
      await page.getByText(/\d{4}-\d{2}-\d{2} 到账/).waitFor();
      await enterprise.picture('walk-6-settled');
      expect(bank.complaints).toEqual([]);
      await bank.close();
    },
    LIMIT,
  );

  it(
    'has a claim ready for the buyer, who checks it and submits',
    async () => {
      const { page } = enterprise;
      await page.getByRole('heading', { name: '交易后补助' }).waitFor();
      await page.getByText('21,500.00 元').first().waitFor();
      await page.getByRole('link', { name: '确认三处' }).click();
      await page.getByLabel('合同、金额和到账都对').check();
      await page.getByLabel('没有', { exact: true }).check();
      await page.getByLabel('收款开户行').fill('演示银行景德镇分行');
      await page.getByLabel('本单位账号').fill('3602000100012345678');
      await press(page, '确认并提交');
      await page.getByText('双方存在关联关系：待买卖双方申报提供').waitFor();
      await enterprise.picture('walk-7-claim');
    },
    LIMIT,
  );

  it(
    'leaves no complaint in any of the browsers',
    () => {
      const complaints = [officer, approver, registrar, enterprise].flatMap((seat) => seat.complaints);
      expect(complaints).toEqual([]);
    },
    LIMIT,
  );
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 300));
}

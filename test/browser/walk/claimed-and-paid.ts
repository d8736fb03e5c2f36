import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import type { Seat } from '../support/seat';
import { endNotices } from '../support/end-notices';
import { DEAL, LIMIT, paper, press, type Stage } from './stage';

/** What 3,200,000.00 yuan settled brings each of the three, and where it is to go. */
const APPLICANTS = [
  { account: 'chen@qinghe.example', unit: /青禾/, amount: '80,000.00 元', party: true },
  { account: 'wang@ganbei.example', unit: /赣北工业大学/, amount: '48,000.00 元', party: true },
  { account: 'zhoumin@qiaocheng.example', unit: /桥成/, amount: '32,000.00 元', party: false },
] as const;
type Applicant = (typeof APPLICANTS)[number];
const CLAIM = /确认补助.*釉面落渣|釉面落渣.*补助/;
const FIGURES = '合同、金额和到账都对';
/** Each has an account of his own: two sides with one account would be related. */
const accountOf = ({ account }: Pick<Applicant, 'account'>) =>
  `360200010001234567${APPLICANTS.findIndex((one) => one.account === account)}`;
const AGAIN = '刚才重新核算过';
const REVIEWERS = [
  { account: 'li@fuliang.example', width: 1440, after: /市级复核/ },
  { account: 'zhang@jdz.example', width: 390, after: /省级终审/ },
  { account: 'wu@jiangxi.example', width: 1440, after: /公示/ },
] as const;

/** From the claims that lie ready to the day the money went out. */
export function claimedAndPaid(stage: Stage): void {
  stage.step('has a claim ready for each of the three, who check it and submit', async () => {
    const [buyer, seller, broker] = APPLICANTS;
    await stage.acts(broker.account, 390, async (waiting) => {
      await stage.take(waiting, CLAIM);
      await filledIn(waiting, broker);
      await waiting.page.getByLabel(FIGURES).check();
      for (const applicant of [buyer, seller]) {
        await stage.acts(applicant.account, 390, async (seat) => {
          await stage.take(seat, CLAIM);
          await filledIn(seat, applicant);
          await submitted(seat, applicant);
        });
      }
      // What both have declared reaches the page that lay open: the tick falls, what was typed stays.
      await waiting.page.getByText(AGAIN).waitFor();
      expect(await waiting.page.getByLabel(FIGURES).isChecked()).toBe(false);
      expect(await waiting.page.getByLabel('本单位账号').inputValue()).toBe(accountOf(broker));
      await submitted(waiting, broker);
    });
  });

  stage.step('is looked up by the county: until then nobody can approve', () =>
    stage.acts('li@fuliang.example', 1440, async (county) => {
      for (const { unit, amount } of APPLICANTS) {
        await openClaim(county, unit);
        const { page } = county;
        // Of whom the county has heard before, it looks again.
        await press(page, /登记信用查询|重新查询/);
        await page.locator('dialog input[type=file]').setInputFiles(paper('截图.pdf'));
        await page.locator('dialog').getByRole('link', { name: '截图.pdf' }).waitFor();
        await press(page, '登记：没有失信');
        await page.getByRole('button', { name: '同意，转市级复核' }).waitFor();
        await page.getByText(amount).first().waitFor();
      }
      await county.picture('walk-8-county');
    }),
  );

  for (const { account, width, after } of REVIEWERS) {
    stage.step(`is approved by ${account}, by the fingerprint of the result`, () =>
      stage.acts(account, width, async (reviewer) => {
        for (const { unit, amount } of APPLICANTS) {
          await openClaim(reviewer, unit);
          const { page } = reviewer;
          await page.getByText(amount).first().waitFor();
          await page.getByLabel('我与各方没有利害关系').check();
          await page.getByLabel('意见（可不填）').fill('同意。');
          await signedFor(reviewer, '我核对过事实和算式', /^同意，转/, after);
        }
      }),
    );
  }

  stage.step('is published without personal data; a visitor objects and is answered in public', async () => {
    let number = '';
    await stage.acts('ye@jiangxi.example', 1440, async (publicity) => {
      const { page } = publicity;
      await publicity.go('/desk/publicity');
      await press(page, '发布公示');
      number = (await page.getByRole('status').getByRole('link').textContent()) ?? '';
      await publicity.picture('walk-9-published');
    });
    await stage.acts(undefined, 390, async (visitor) => {
      const { page } = visitor;
      await visitor.go('/notices');
      const notice = page.getByRole('main').getByRole('link', { name: /年度技术交易补助公示/ });
      await notice.first().click();
      await page.getByText(number).first().waitFor();
      await press(page, '对第 1 行提异议');
      await page.getByLabel('哪里不对，怎么知道的').fill('这家机构没有参与这笔交易，请核对委托书。');
      await press(page, '提交异议');
      await page.getByText('待答复').waitFor();
      await stage.acts('xie@jiangxi.example', 1440, async (supervisor) => {
        await stage.take(supervisor, /答复异议/);
        await supervisor.page.getByText('请核对委托书').waitFor();
        await supervisor.page.getByLabel(/^不成立/).check();
        await supervisor.page.getByLabel('答复（会公开）').fill('经核对，委托书在签约前已登记，异议不成立。');
        await press(supervisor.page, '答复');
        await supervisor.page.getByRole('heading', { name: '答复', exact: true }).waitFor();
      });
      await visitor.reload();
      await page.getByText('委托书在签约前已登记').waitFor();
      expect(await page.getByText('这家机构没有参与').count()).toBe(0);
      await visitor.picture('walk-10-objection');
    });
  });

  stage.step(
    'is paid when the notice is over: made by one, checked by another, returned by the bank',
    async () => {
      await endNotices(stage.theatre.folder);
      await stage.acts('wan@jiangxi.example', 1440, async (maker) => {
        const { page } = maker;
        await maker.go('/desk/payouts');
        await page
          .getByText(/青禾.*买方补助/)
          .first()
          .waitFor({ timeout: LIMIT });
        await press(page, '制单，转复核');
        await page.getByRole('heading', { name: /^BF\d{4}-0002/ }).waitFor();
      });
      await stage.acts('yuan@jiangxi.example', 390, async (checker) => {
        await stage.take(checker, /拨付复核/);
        await press(checker.page, '复核通过，生成文件');
        await checker.page.getByRole('link', { name: '下载付款文件' }).waitFor();
      });
      await stage.acts('wan@jiangxi.example', 1440, async (maker) => {
        const { page } = maker;
        await stage.take(maker, /导入回盘/);
        const file = await saved(page.waitForEvent('download'), () =>
          page.getByRole('link', { name: '下载付款文件' }).click(),
        );
        await stage.acts(undefined, 1440, async (bank) => {
          await bank.go('/bank');
          await bank.page.getByLabel(/付款文件/).setInputFiles(file);
          const returned = await saved(bank.page.waitForEvent('download'), () =>
            bank.page.getByRole('link', { name: /下载回盘文件/ }).click(),
          );
          await page.getByLabel(/导入银行回盘文件/).setInputFiles(returned);
          await page.getByText(/入账 \d+ 笔，重复 0 笔。/).waitFor();
        });
        await page.getByText('已回盘').first().waitFor();
        await maker.picture('walk-11-paid');
      });
    },
    2 * LIMIT,
  );

  stage.step('is told to each of them with its day, and counted in public', async () => {
    for (const { account, amount } of APPLICANTS) {
      await stage.acts(account, 390, async (applicant) => {
        const { page } = applicant;
        await applicant.go('/desk/claims');
        const row = page.getByRole('listitem').filter({ hasText: DEAL });
        await row.getByText(/\d{4}-\d{2}-\d{2} 已拨付/).waitFor();
        await applicant.go('/desk/messages');
        await page.getByText(`补助已拨付：${amount}`).first().waitFor();
      });
    }
    await stage.acts(undefined, 1440, async (visitor) => {
      await visitor.go('/statistics/subsidies');
      for (const { amount } of APPLICANTS) {
        await visitor.page.getByText(amount.replace(' 元', '')).first().waitFor();
      }
      await visitor.picture('walk-12-statistics');
    });
  });

  async function openClaim(seat: Seat, unit: RegExp): Promise<void> {
    await seat.go('/desk/claims');
    const row = seat.page.getByRole('listitem').filter({ hasText: DEAL }).filter({ hasText: unit });
    await row.getByRole('link').first().click();
  }
}

async function saved(download: Promise<Download>, ask: () => Promise<void>) {
  const [file] = await Promise.all([download, ask()]);
  return {
    name: file.suggestedFilename(),
    mimeType: 'text/csv',
    buffer: readFileSync(await file.path()),
  };
}

async function filledIn({ page }: Seat, { account, amount, party }: Applicant): Promise<void> {
  await page.getByText(amount).first().waitFor();
  if (party) await page.getByLabel('没有', { exact: true }).check();
  await page.getByLabel('收款开户行').fill('演示银行景德镇分行');
  await page.getByLabel('本单位账号').fill(accountOf({ account }));
}

async function submitted(seat: Seat, { amount }: Applicant): Promise<void> {
  // Where the county has a look-up already the claim goes on to it at once.
  await signedFor(seat, FIGURES, '确认并提交', /已提交|县级初审/);
  await seat.picture(`walk-7-claim-${amount.slice(0, 2)}`);
}

/** Ticks the figures and puts one's name to them; again where a fact from elsewhere had them computed anew in between. */
async function signedFor(seat: Seat, figures: string, button: string | RegExp, after: RegExp): Promise<void> {
  const { page } = seat;
  const done = page.locator('.page-tools').getByText(after);
  const again = page.getByText(AGAIN);
  do {
    // What was computed anew between the look and the press is refused, as it should be.
    await seat.forgiving(/409 \(Conflict\) \S*\/api\/claims\//, async () => {
      await page.getByLabel(figures).check();
      await press(page, button);
      await done.or(again).first().waitFor();
    });
  } while (await again.isVisible());
}

import type { Page } from 'playwright-core';
import { DEAL, press, type Stage, until } from './stage';

const SELLER = 'wang@ganbei.example';
const BUYER = 'chen@qinghe.example';
const BROKER = 'zhoumin@qiaocheng.example';

/** From the first question to the price on the market's settlement account. */
export function agreedAndSettled(stage: Stage): void {
  stage.step('is asked about from its own page, and brought on by a broker with a mandate', async () => {
    await stage.acts(BUYER, 1440, async (buyer) => {
      const { page } = buyer;
      await buyer.go('/achievements?q=釉面落渣');
      await page.getByRole('link', { name: /釉面落渣在线判别/ }).click();
      await press(page, '发起询价');
      await page.getByLabel('想先问什么').fill('一分钟能判多少件？能先试一周吗？');
      await press(page, '发出');
      await page.waitForURL(/\/desk\/deals\//);
      await page.getByRole('heading', { name: /轮到赣北工业大学/ }).waitFor();
      await press(page, '请人居间');
      const firm = page.getByRole('option', { name: /桥成/ });
      await page.getByLabel('服务机构').selectOption((await firm.getAttribute('value')) ?? '');
      await page.getByLabel('佣金（按到账）').fill('3%');
      await press(page, '发出委托');
      await page.getByText('佣金按到账 3%').waitFor();
    });
    await stage.acts(BROKER, 390, async (broker) => {
      await stage.take(broker, /委托.*釉面落渣/);
      await press(broker.page, /接受/);
      await broker.page.getByText('已接受').waitFor();
    });
  });

  stage.step('is answered with an offer, a counter-offer, and agreed', async () => {
    await stage.acts(SELLER, 1440, async (seller) => {
      await stage.take(seller, /答复询价：釉面落渣/);
      await press(seller.page, '报价');
      await offer(seller.page, {
        '总价（元）': '3500000.00',
        付款: '签约后 10 日内一次付清',
        交付: '3 个月内到厂调试，连续 30 天达标验收',
      });
      await seller.page.getByRole('heading', { name: /轮到景德镇青禾/ }).waitFor();
    });
    await stage.acts(BUYER, 1440, async (buyer) => {
      await stage.take(buyer, DEAL);
      await buyer.page.getByText('人民币叁佰伍拾万元整').first().waitFor();
      await press(buyer.page, '还价');
      await offer(buyer.page, { '总价（元）': '3200000.00' });
      await buyer.page.getByRole('heading', { name: /轮到赣北工业大学/ }).waitFor();
      await buyer.picture('walk-3-deal');
    });
    await stage.acts(SELLER, 390, async (seller) => {
      await stage.take(seller, DEAL);
      await seller.page.getByText('人民币叁佰贰拾万元整').first().waitFor();
      await press(seller.page, '同意这一版');
      await seller.page.getByRole('heading', { name: '已达成一致' }).waitFor();
      await seller.picture('walk-4-agreed');
    });
  });

  stage.step('becomes a contract, signed by both on the file they read', async () => {
    await stage.acts(SELLER, 1440, async (seller) => {
      const { page } = seller;
      await seller.go('/desk/deals');
      await page.getByRole('link', { name: DEAL }).click();
      await press(page, '起草合同');
      await page.getByLabel('合同类型').selectOption('licence');
      await page.getByLabel('技术交易额（元）').fill('3200000.00');
      await press(page, '存下内容');
      await page.getByText('乙方向甲方提供').first().waitFor();
      await until(() => page.getByRole('button', { name: '生成文件，送签' }).isEnabled());
      await press(page, '生成文件，送签');
      await page.getByRole('heading', { name: '待卖方签署' }).waitFor();
    });
    for (const [account, width, after] of [
      ['liu@ganbei.example', 390, '待买方签署'],
      [BUYER, 1440, '已签署'],
    ] as const) {
      await stage.acts(account, width, async (seat) => {
        await stage.take(seat, /签署：釉面落渣/);
        await press(seat.page, '签署');
        await seat.page.getByLabel('我看过全文，有权代表本单位签署').check();
        await seat.page.getByRole('dialog').getByRole('button', { name: '签署', exact: true }).click();
        await seat.page.getByRole('heading', { name: after }).waitFor();
      });
    }
  });

  stage.step('is recognised by the registration office and gets sixteen digits', async () => {
    await stage.acts(SELLER, 1440, async (seller) => {
      await stage.take(seller, /提交登记：釉面落渣/);
      await press(seller.page, '提交登记');
      await seller.page.getByRole('heading', { name: '待认定' }).waitFor();
    });
    await stage.acts('he@contracts.example', 1440, async (office) => {
      await stage.take(office, /认定登记：釉面落渣/);
      await press(office.page, '认定并编号');
      await office.page.getByRole('dialog').getByRole('button', { name: '认定并编号' }).click();
      await office.page.getByText(/合同登记编号 360200\d{10}/).waitFor();
      await office.picture('walk-5-registered');
    });
  });

  stage.step('is paid at the bank with the code of the contract page, and settled within seconds', () =>
    stage.acts(BUYER, 1440, async (buyer) => {
      const { page } = buyer;
      await buyer.go('/desk/contracts');
      await page.getByRole('link', { name: DEAL }).click();
      const code = (await page.locator('.instalments code').first().textContent()) ?? '';
      await stage.acts(undefined, 1440, async (bank) => {
        await bank.go('/bank');
        await bank.page.getByLabel('付款人（单位全称）').fill('景德镇青禾陶瓷科技有限公司');
        await bank.page.getByLabel('金额（元）').fill('3200000.00');
        await bank.page.getByLabel('附言（写付款码）').fill(code);
        await press(bank.page, '转账');
        await bank.page.getByText('已转出，流水号').waitFor();
      });
      await page.getByText(/\d{4}-\d{2}-\d{2} 到账/).waitFor();
      await buyer.picture('walk-6-settled');
    }),
  );
}

/** Fills in what changes and sends it; the rest stands as it was on the table. */
async function offer(page: Page, changes: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(changes))
    await page.getByLabel(label, { exact: true }).fill(text);
  await press(page, '发给对方');
}

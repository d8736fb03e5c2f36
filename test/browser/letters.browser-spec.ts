import type { Seat } from './support/seat';
import { LIMIT, paper, press, Stage } from './walk/stage';

const FIRM = 'huang@fuhe.example';
const AGENT = 'zhoumin@qiaocheng.example';
const SELLER = 'ouyang@luling.example';

/** A firm lets an outsider sign one contract for it, first for too little, then for enough, and takes it back. */
describe('letters of authority', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), LIMIT);
  afterAll(() => stage.close());

  async function issues({ page }: Seat, limit: string): Promise<void> {
    await press(page, '签发授权书');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('受托人姓名').fill('周敏');
    await dialog.getByLabel('他的邮箱').fill(AGENT);
    await dialog.getByLabel('签约代表').check();
    await dialog.getByLabel('签约限额（元）').fill(limit);
    await dialog.locator('input[type=file]').setInputFiles(paper('授权书.pdf'));
    await dialog.getByRole('link', { name: '授权书.pdf' }).waitFor();
  }

  stage.step('is issued by the administrator, with its paper and its limit', () =>
    stage.acts(FIRM, 1440, async (administrator) => {
      const { page } = administrator;
      await administrator.go('/desk/unit');
      await issues(administrator, '1500000.00');
      expect(await administrator.barriers()).toEqual([]);
      await administrator.picture('letters-1-issue');
      await page.getByRole('dialog').getByRole('button', { name: '签发', exact: true }).click();
      await page.getByText('待接受').waitFor();
    }),
  );

  stage.step('is accepted on a phone, by its agent, who sees on every page for whom he acts', () =>
    stage.acts(AGENT, 390, async (agent) => {
      const { page } = agent;
      await agent.go('/desk');
      await page.getByRole('heading', { name: '抚州抚河生物医药有限公司' }).waitFor();
      expect(await agent.sideways()).toBe(0);
      await agent.picture('letters-2-waiting-390');
      await press(page, '接受');
      await page.getByRole('heading', { name: '抚州抚河生物医药有限公司' }).waitFor({ state: 'detached' });
      await agent.go('/desk/letters');
      const card = page.getByRole('region', { name: /抚州抚河/ });
      await card.getByText('有效').waitFor();
      expect(await agent.barriers()).toEqual([]);
      await agent.picture('letters-3-mine-390');
      await card.getByRole('button', { name: '去代办' }).click();
      await page.getByText('正在代抚州抚河生物医药有限公司办理').waitFor();
      await agent.go('/desk/contracts');
      await page.getByRole('link', { name: /炎症三项/ }).click();
      await page.getByText(/限额 1,500,000.00 元，这份合同 1,800,000.00 元/).waitFor();
      expect(await page.getByRole('button', { name: '签署' }).isDisabled()).toBe(true);
      expect(await agent.sideways()).toBe(0);
      await agent.picture('letters-4-blocked-390');
    }),
  );

  stage.step('is taken back and given anew, for enough', () =>
    stage.acts(FIRM, 390, async (administrator) => {
      const { page } = administrator;
      await administrator.go('/desk/unit');
      await press(page, /^收回.*SQ/);
      await page.getByLabel('原因').fill('限额不够');
      await page.getByRole('dialog').getByRole('button', { name: '收回授权书' }).click();
      await page.getByText('已收回').waitFor();
      await issues(administrator, '1800000.00');
      await page.getByRole('dialog').getByRole('button', { name: '签发', exact: true }).click();
      await page.getByText('待接受').waitFor();
      expect(await administrator.sideways()).toBe(0);
      expect(await administrator.barriers()).toEqual([]);
      await administrator.picture('letters-5-unit-390');
    }),
  );

  stage.step('signs, and both sides read by what', async () => {
    await stage.acts(undefined, 1440, async (agent) => {
      const { page } = agent;
      // The letter that was taken back has signed its agent out.
      await agent.signIn(AGENT);
      await page
        .getByRole('region', { name: /抚州抚河/ })
        .getByRole('button', { name: '接受' })
        .click();
      await page.getByRole('region', { name: /抚州抚河/ }).waitFor({ state: 'detached' });
      await press(page, '切换');
      await page.getByRole('button', { name: /抚州抚河/ }).click();
      await page.getByText('正在代抚州抚河生物医药有限公司办理').waitFor();
      await stage.take(agent, /签署：炎症三项/);
      await press(page, '签署');
      await page
        .getByRole('dialog')
        .getByText(/依授权书 SQ\d{10}，有效至/)
        .waitFor();
      await agent.picture('letters-6-sign');
      await page.getByLabel('我看过全文，有权代表本单位签署').check();
      await page.getByRole('dialog').getByRole('button', { name: '签署', exact: true }).click();
      await page.getByRole('heading', { name: '已签署' }).waitFor();
      await page.getByText(/周敏（依授权书 SQ\d{10}）/).waitFor();
      expect(await agent.barriers()).toEqual([]);
      await agent.picture('letters-7-signed');
    });
    await stage.acts(FIRM, 1440, async (administrator) => {
      await administrator.go('/desk/unit');
      await administrator.page.getByText('有效', { exact: true }).waitFor();
      await administrator.picture('letters-8-unit');
    });
  });

  stage.step('is read by the other side as far as it concerns it', () =>
    stage.acts(SELLER, 1440, async (seller) => {
      await seller.go('/desk/contracts');
      await seller.page.getByRole('link', { name: /炎症三项/ }).click();
      await seller.page
        .getByText(/依授权书 SQ\d{10}，有效至/)
        .first()
        .waitFor();
    }),
  );

  it('leaves no complaint in any of the browsers', () => {
    // Signed out by the revocation, the agent's page asked once more.
    expect(stage.complaints.filter((text) => !/401/.test(text))).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { DEAL, paper, press, type Stage, TITLE, until } from './stage';

const SUMMARY =
  '以环形光和线阵相机采集釉面图像，用小样本模型判别落渣和针孔两类缺陷，判别结果送机械手分拣。'.repeat(4);

/** From the first letter typed at the university to a listing a stranger finds. */
export function registeredAndListed(stage: Stage): void {
  stage.step('is typed once by the officer, and kept while it is typed', () =>
    stage.acts('wang@ganbei.example', 1440, async (officer) => {
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
        .setInputFiles(paper('样机图纸.pdf'));
      await page.getByRole('link', { name: '样机图纸.pdf' }).waitFor();
      await page.getByText('提交前要有的').waitFor();
      await page.getByText(/都填齐了/).waitFor();
      await officer.picture('walk-1-form');
      await press(page, '提交单位审核');
      await page.getByRole('status').filter({ hasText: '已提交单位审核' }).waitFor();
    }),
  );

  stage.step('is approved on a phone by another person, and registered by the registry', async () => {
    await stage.acts('liu@ganbei.example', 390, async (approver) => {
      await stage.take(approver, DEAL);
      await press(approver.page, '同意，送登记');
      await approver.page.getByRole('status').filter({ hasText: '已同意' }).waitFor();
    });
    await stage.acts('xu@registry.example', 1440, async (registrar) => {
      await stage.take(registrar, DEAL);
      await registrar.picture('walk-2-review');
      await press(registrar.page, '登记并编号');
      await registrar.page.getByRole('status').filter({ hasText: '登记号' }).waitFor();
    });
  });

  stage.step('is listed with a price and what it rests on, and found by words', async () => {
    await stage.acts('wang@ganbei.example', 1440, async (officer) => {
      const { page } = officer;
      await stage.take(officer, /挂牌：釉面落渣/);
      await choose(page, '价格方式', '固定价');
      await page.getByLabel('价格，元').first().fill('3500000.00');
      await choose(page, '定价依据', '研发成本');
      await press(page, '存价格');
      await press(page, '挂牌');
      await page.getByRole('status').filter({ hasText: '已挂牌' }).waitFor();
    });
    await stage.acts(undefined, 390, (visitor) =>
      until(async () => {
        await visitor.go('/achievements?q=釉面落渣');
        return visitor.page.getByRole('link', { name: /釉面落渣在线判别/ }).isVisible();
      }),
    );
  });
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.keyboard.type(option);
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
}

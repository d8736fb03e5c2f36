import { dayOf, plusDays } from '@market/platform/clock';
import { TEXT_OF_2027 } from '../e2e/support/parameters';
import { LIMIT, press, Stage } from './walk/stage';

const EDITOR = 'cheng@jiangxi.example';
const APPROVER = 'sheng@jiangxi.example';
const MINUTES = '省科技厅厅务会纪要〔2026〕21号（示例）';

/** A number is changed and a year's notice loaded, each by two people at two desks. */
describe('numbers and days', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), LIMIT);
  afterAll(() => stage.close());

  stage.step(
    'shows what a change would do while it is typed, and passes it on, by keyboard alone',
    async () => {
      await stage.acts(EDITOR, 1440, async (editor) => {
        const { page } = editor;
        await editor.go('/desk/parameters');
        await page.getByRole('link', { name: '答复询价和报价' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 1, name: '答复询价和报价' }).waitFor();
        await page.getByLabel(/新的值/).focus();
        await page.keyboard.type('3');
        await page.getByText(/它们的期限不变；生效日起到岗的按 3 个工作日算/).waitFor();
        await page.getByText(/过去一年办结 \d+ 件：按 5 个工作日有 \d+ 件逾期/).waitFor();
        await page.getByLabel('依据').focus();
        await page.keyboard.type(MINUTES);
        await page.getByLabel('为什么改').focus();
        await page.keyboard.type('企业反映等得太久');
        expect(await editor.barriers()).toEqual([]);
        await editor.picture('parameters-1-form');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.getByText('草稿').first().waitFor();
        await press(page, '提交复核');
        await page.locator('.page-tools').getByText('待复核').waitFor();
        await page.getByRole('button', { name: '撤回' }).waitFor();
      });
    },
  );

  stage.step('is looked at and agreed to by the other one, on a phone', async () => {
    await stage.acts(APPROVER, 390, async (approver) => {
      await stage.take(approver, /复核参数：答复询价和报价/);
      await approver.page.getByText(MINUTES).waitFor();
      expect(await approver.sideways()).toBe(0);
      expect(await approver.barriers()).toEqual([]);
      await approver.picture('parameters-2-review-390');
      await press(approver.page, '同意');
      await approver.page.locator('.page-tools').getByText('已批准').waitFor();
    });
    await stage.acts(undefined, 390, async (visitor) => {
      await visitor.go('/rules');
      const tomorrow = plusDays(dayOf(new Date()), 1);
      await visitor.page.getByText(`${tomorrow} 起 3 个工作日`).waitFor();
      await visitor.picture('parameters-3-public-390');
    });
  });

  stage.step(
    'reads a notice as it was published, refuses a slip, and is put to use by the other one',
    async () => {
      await stage.acts(EDITOR, 1440, async (editor) => {
        const { page } = editor;
        await editor.go('/desk/calendar');
        await page.getByLabel('哪一年').fill('2027');
        await page.getByLabel('文号').fill('国办发明电〔2026〕9号（示例）');
        await page.getByLabel('原文网址').fill('https://www.gov.cn/zhengce/example');
        await page.getByLabel('印发日期').fill('2026-11-20');
        await page.getByLabel('通知正文').fill(TEXT_OF_2027.replace('共8天', '共9天'));
        await press(page, '读入并核对');
        await page.getByText('写的是共 9 天，数出来 8 天').waitFor();
        await editor.picture('parameters-4-slip');
        await page.getByLabel('通知正文').fill(TEXT_OF_2027);
        await press(page, '读入并核对');
        await page.getByText('净放 13 个工作日，法定 13 天').waitFor();
        expect(await editor.barriers()).toEqual([]);
        await editor.picture('parameters-5-decree');
        await press(page, '提交复核');
        await page.locator('.page-tools').getByText('待复核').waitFor();
      });
      await stage.acts(APPROVER, 390, async (approver) => {
        await stage.take(approver, /复核放假通知：2027 年/);
        await approver.page.getByText('净放 13 个工作日').waitFor();
        expect(await approver.sideways()).toBe(0);
        await press(approver.page, '核对无误，启用');
        await approver.page.locator('.page-tools').getByText('已启用').waitFor();
      });
      await stage.acts(undefined, 1440, async (visitor) => {
        await visitor.go('/calendar?year=2027');
        await visitor.page.getByText('国办发明电〔2026〕9号（示例）').waitFor();
        await visitor.picture('parameters-6-public-calendar');
      });
    },
  );

  it('leaves no complaint in any of the browsers', () => {
    // A refused list is the browser's own complaint, too.
    expect(stage.complaints.filter((text) => !/400 \(Bad Request\)/.test(text))).toEqual([]);
  });
});

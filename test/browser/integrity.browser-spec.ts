import { dayOf, plusDays } from '@market/platform/clock';
import { demonstrationUnits } from '../../apps/assembly/demonstration';
import { LIMIT, paper, press, Stage } from './walk/stage';

const TODAY = dayOf(new Date());
const UNIT = '景德镇青禾陶瓷科技有限公司';
const CODE = demonstrationUnits.find(({ name }) => name === UNIT)?.creditCode ?? '';
const RIGHT = `统一社会信用代码,名称,登记状态\n${CODE},青禾,存续\n`;
const WRONG = RIGHT.replace(CODE, CODE.replace('9136', '9236'));

/** Whom a unit may trust, and who must not decide, as its people see it. */
describe('standing and interests', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), LIMIT);
  afterAll(() => stage.close());

  stage.step(
    'a unit is looked up by keyboard alone, with a picture, and is told what it can do',
    async () => {
      await stage.acts('min@jiangxi.example', 1440, async (officer) => {
        const { page } = officer;
        await officer.go('/desk/integrity?shown=all');
        await page.getByRole('link', { name: UNIT }).waitFor();
        expect(await officer.barriers()).toEqual([]);
        await officer.picture('integrity-1-list');
        await page.getByRole('link', { name: UNIT }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: '今天的信用状况' }).waitFor();
        await page.getByRole('button', { name: '登记信用查询' }).focus();
        await page.keyboard.press('Enter');
        await page.getByLabel('严重违法失信名单').selectOption('yes');
        await page.getByLabel('截止日（没有写明就不填）').fill(plusDays(TODAY, 400));
        await page.getByLabel('案号或决定书文号').fill('赣市监罚〔2026〕7 号');
        await press(page, '登记：有失信');
        await page.getByText('先传查询结果的截图').waitFor();
        await page.locator('dialog input[type=file]').setInputFiles(paper('截图.pdf'));
        await page.locator('dialog').getByRole('link', { name: '截图.pdf' }).waitFor();
        expect(await officer.barriers()).toEqual([]);
        await officer.picture('integrity-2-lookup');
        await page.getByRole('button', { name: '登记：有失信' }).focus();
        await page.keyboard.press('Enter');
        await page.getByText('有，限制补助').waitFor();
        await page.getByText('赣市监罚〔2026〕7 号').first().waitFor();
        await officer.picture('integrity-3-unit');
      });
      await stage.acts('chen@qinghe.example', 390, async (unit) => {
        await unit.go('/desk/unit');
        await unit.page.getByText('怎么申诉').waitFor();
        await unit.page.getByText(`截止日 ${plusDays(TODAY, 400)}`).waitFor();
        expect(await unit.sideways()).toBe(0);
        expect(await unit.barriers()).toEqual([]);
        await unit.picture('integrity-4-own-390');
      });
    },
  );

  stage.step(
    'the province sees it where it decides, on a phone, and looks at the picture a second time',
    async () => {
      await stage.acts('wu@jiangxi.example', 390, async (reviewer) => {
        const { page } = reviewer;
        await reviewer.go('/desk/integrity?shown=listed');
        await page.getByRole('link', { name: UNIT }).click();
        await press(page, '我也看过，一致');
        await page.getByText('吴承志 复核').waitFor();
        expect(await reviewer.sideways()).toBe(0);
        expect(await reviewer.barriers()).toEqual([]);
        await reviewer.picture('integrity-5-second-390');
      });
    },
  );

  stage.step('a file with a wrong row is refused with the row, and taken when it is right', async () => {
    await stage.acts('min@jiangxi.example', 1440, async (officer) => {
      const { page } = officer;
      await officer.go('/desk/integrity/imports');
      await page.getByLabel('从哪里来').fill('省市场监管局来函数据');
      const csv = (text: string) => ({ name: '登记.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await page.getByLabel('CSV 文件').setInputFiles(csv(WRONG));
      await page
        .getByRole('group', { name: '来源的截图或公函' })
        .locator('input')
        .setInputFiles(paper('来函.pdf'));
      await page.getByRole('link', { name: '来函.pdf' }).waitFor();
      await press(page, '核对并导入');
      await page.getByText('第 2 行 统一社会信用代码：校验位不对').waitFor();
      expect(await officer.barriers()).toEqual([]);
      await officer.picture('integrity-6-refused');
      await page.getByLabel('CSV 文件').setInputFiles(csv(RIGHT));
      await press(page, '核对并导入');
      await page.getByText('导入 1 行，跳过 0 行').waitFor();
    });
  });

  stage.step('equal names are a hint beside the claim, which a person judges with a paper', async () => {
    const other = demonstrationUnits[0]?.creditCode ?? '';
    await stage.acts('min@jiangxi.example', 1440, async (officer) => {
      const { page } = officer;
      await officer.go('/desk/integrity/imports');
      await page.getByLabel('从哪里来').fill('省市场监管局来函数据，第二批');
      const text = `统一社会信用代码,名称,法定代表人,登记状态\n${CODE},青禾,王伟,存续\n${other},赣北,王 伟,存续\n`;
      const file = { name: '登记.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
      await page.getByLabel('CSV 文件').setInputFiles(file);
      await page
        .getByRole('group', { name: '来源的截图或公函' })
        .locator('input')
        .setInputFiles(paper('来函.pdf'));
      await page.getByRole('link', { name: '来函.pdf' }).waitFor();
      await press(page, '核对并导入');
      await page.getByText('导入 2 行，跳过 0 行').waitFor();
    });
    await stage.acts('wu@jiangxi.example', 1440, async (reviewer) => {
      const { page } = reviewer;
      await reviewer.go('/desk/claims');
      await page.getByRole('listitem').filter({ hasText: UNIT }).getByRole('link').first().click();
      await page.getByText('有相同项，待人工核对').waitFor();
      await page.getByRole('heading', { name: '各方信用状况' }).waitFor();
      expect(await reviewer.barriers()).toEqual([]);
      await reviewer.picture('integrity-8-claim');
      await press(page, '登记核对结论');
      await page.getByLabel('理由').fill('身份证复印件表明不是同一人。');
      await page.locator('dialog input[type=file]').setInputFiles(paper('核对.pdf'));
      await page.locator('dialog').getByRole('link', { name: '核对.pdf' }).waitFor();
      await press(page, '登记结论');
      await page.getByText('认定无关').waitFor();
    });
  });

  stage.step('a reviewer declares an interest and is kept from the claims of that unit', async () => {
    await stage.acts('li@fuliang.example', 390, async (reviewer) => {
      const { page } = reviewer;
      await reviewer.go('/desk/interests');
      await page.getByLabel('单位的统一社会信用代码').fill(CODE);
      await page.getByLabel('什么关系').selectOption('relative');
      await press(page, '申报');
      await page.locator('.fault', { hasText: /./ }).first().waitFor();
      await page.getByLabel('从', { exact: true }).fill(plusDays(TODAY, -10));
      await press(page, '申报');
      await page.getByText('起，还在').waitFor();
      expect(await reviewer.sideways()).toBe(0);
      expect(await reviewer.barriers()).toEqual([]);
      await reviewer.picture('integrity-7-interests-390');
      await reviewer.go('/desk/integrity?shown=all');
      await page.getByRole('link', { name: UNIT }).click();
      await page.getByText('按回避规定不能办这一件').waitFor();
      expect(await page.getByRole('button', { name: '登记信用查询' }).count()).toBe(0);
      await reviewer.go('/desk/interests');
      await press(page, /^到今天为止/);
      await page.getByText(`至 ${TODAY}`).waitFor();
    });
  });

  it('leaves no complaint in any of the browsers', () => {
    expect(stage.complaints.filter((text) => !/400 \(Bad Request\)|422/.test(text))).toEqual([]);
  });
});

import { demonstrationUnits } from '../../apps/assembly/demonstration';
import { WORKBOOK_TYPE, writeSheets } from '@market/platform/sheets';
import { freeCode } from '../e2e/support/newcomer';
import { Keyboard } from './support/keyboard';
import { LIMIT, press, Stage, until } from './walk/stage';

const VERIFIER = 'tao@jiangxi.example';
const SECOND = 'zhu@jiangxi.example';
const ADMINISTRATOR = 'chen@qinghe.example';
const HERE = demonstrationUnits.find(({ people }) => people.some(({ email }) => email === ADMINISTRATOR));
const UNITS = ['单位名称', '单位类型', '统一社会信用代码', '所在地代码', '法定代表人'];
const PEOPLE = ['姓名', '邮箱', '单位统一社会信用代码', '职责'];

const file = (name: string, sheets: Record<string, string[][]>) => ({
  name,
  mimeType: WORKBOOK_TYPE,
  buffer: writeSheets(
    Object.entries(sheets).map(([sheet, [head = [], ...rows]]) => ({
      name: sheet,
      head,
      widths: [20],
      rows,
    })),
  ),
});
const LIST = file('省属单位名单.xlsx', {
  单位: [
    UNITS,
    ['萍乡安源新材料有限公司', '企业', freeCode(71), '360302', '彭建国'],
    ['新余仰天岗光伏研究院', '高校院所', `${freeCode(72).slice(0, 17)}0`, '360502', '简文清'],
    ['鹰潭信江物联网有限公司', '企业', freeCode(73), '369999', ''],
    [HERE?.name ?? '', '企业', HERE?.creditCode ?? '', HERE?.divisionCode ?? '', '陈立新'],
  ],
  人员: [
    PEOPLE,
    ['彭建国', 'peng@anyuan.example', freeCode(71), '单位管理员、需求专员'],
    ['简文清', 'jian@yangtian.example', freeCode(72), '单位管理员、成果专员'],
    ['汪宁', 'wang@xinjiang.example', freeCode(73), '单位管理员、总经理'],
  ],
});

/** Units and their people come in by a workbook: mended by one verifier, released by another; then a unit's own list. */
describe('first loads', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), LIMIT);
  afterAll(() => stage.close());

  stage.step('says what a file is not, and takes the right one, by keyboard alone', () =>
    stage.acts(VERIFIER, 1440, async (verifier) => {
      const { page } = verifier;
      const keyboard = new Keyboard(page);
      await verifier.go('/desk/loads');
      await page.getByRole('heading', { name: '还没有导入过' }).waitFor();
      expect(await verifier.barriers()).toEqual([]);
      await verifier.picture('loads-1-empty');
      const choose = page.getByRole('button', { name: '上传名单' });
      const pdf = { name: '名单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%x\n') };
      await keyboard.upload(choose, pdf);
      await page.getByRole('alert').getByText('要上传 .xlsx 表格').waitFor();
      await keyboard.upload(choose, LIST);
      await page.getByRole('heading', { name: '逐行核对' }).waitFor();
      await page.getByText('校验位不对').waitFor();
      await page.getByText('没有编号 369999 的县区').waitFor();
      await page.getByText('没有填法定代表人').waitFor();
      expect(await verifier.barriers()).toEqual([]);
      await verifier.picture('loads-2-to-mend');
      await keyboard.write('第 3 行，统一社会信用代码', freeCode(72));
      await page.keyboard.press('Tab');
      await page.getByText('校验位不对').waitFor({ state: 'detached' });
      await keyboard.press('人员');
      await page.getByText('没有“总经理”这项职责').waitFor();
      await verifier.picture('loads-3-people');
      await keyboard.press('提交放行');
      await page.getByText('待放行').first().waitFor();
      await page.getByText('要由另一位核验人放行').waitFor();
      expect(await page.getByRole('button', { name: '放行导入' }).isDisabled()).toBe(true);
      expect(await verifier.barriers()).toEqual([]);
      await verifier.picture('loads-4-submitted');
    }),
  );

  stage.step('is released by another, on a phone, and imported as far as it is right', () =>
    stage.acts(SECOND, 390, async (second) => {
      const { page } = second;
      await stage.take(second, /放行导入：省属单位名单/);
      await page.getByText('新建单位').first().waitFor();
      await page.getByText('已在市场，不改动').waitFor();
      expect(await second.sideways()).toBe(0);
      expect(await second.barriers()).toEqual([]);
      await second.picture('loads-5-release-390');
      await press(page, '放行导入');
      await page.getByText('祝青放行', { exact: true }).waitFor();
      await until(async () => (await page.getByText('核对中').count()) > 0);
      await press(page, '全部');
      await page.getByText('已导入：新建单位').first().waitFor();
      await page.getByText('已导入：已在市场，不改动').waitFor();
      expect(await second.sideways()).toBe(0);
      expect(await second.barriers()).toEqual([]);
      await second.picture('loads-6-imported-390');
    }),
  );

  stage.step('mends what is left on a phone', () =>
    stage.acts(VERIFIER, 390, async (verifier) => {
      const { page } = verifier;
      await verifier.go('/desk/loads');
      expect(await verifier.sideways()).toBe(0);
      await verifier.picture('loads-7-list-390');
      await page.getByRole('link', { name: '省属单位名单.xlsx' }).click();
      await page.getByText('没有编号 369999 的县区').waitFor();
      await page.getByLabel('第 4 行，所在地代码').fill('360681');
      await page.getByLabel('第 4 行，法定代表人').fill('汪宁');
      await page.getByLabel('第 4 行，法定代表人').press('Enter');
      await page.getByText('没有编号 369999 的县区').waitFor({ state: 'detached' });
      expect(await verifier.sideways()).toBe(0);
      expect(await verifier.barriers()).toEqual([]);
      await verifier.picture('loads-8-mend-390');
    }),
  );

  stage.step('a unit reads its own list into an invitation, with what of a row is wrong', () =>
    stage.acts(ADMINISTRATOR, 1440, async (administrator) => {
      const { page } = administrator;
      const keyboard = new Keyboard(page);
      await administrator.go('/desk/unit');
      await press(page, '邀请同事');
      const dialog = page.getByRole('dialog');
      const rows = [
        ['姓名', '邮箱', '职责'],
        ['罗一鸣', 'luo@qinghe.example', '需求专员、洽谈经办'],
        ['蔡晓', 'cai@qinghe.example', '需求专员、总经理'],
      ];
      await keyboard.upload(
        dialog.getByRole('button', { name: '从 Excel 读入' }),
        file('人员.xlsx', { 人员: rows }),
      );
      await dialog.getByText('表格第 3 行。职责：没有“总经理”这项职责').waitFor();
      expect(await administrator.barriers()).toEqual([]);
      await administrator.picture('loads-9-invite');
      await dialog.getByRole('listitem').nth(1).getByLabel('洽谈经办').check();
      await dialog.getByText('总经理').waitFor({ state: 'detached' });
      await keyboard.press('发出 2 份邀请', dialog);
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('cai@qinghe.example').waitFor();
    }),
  );

  it('leaves no complaint in any of the browsers', () => {
    expect(stage.complaints.filter((text) => !/400/.test(text))).toEqual([]);
  });
});

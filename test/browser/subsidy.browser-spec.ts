import { LIMIT, press, Stage } from './walk/stage';

/** What an applicant meets who gets nothing, or mistypes. */
describe('a claim that does not run', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), LIMIT);
  afterAll(() => stage.close());

  it(
    'is refused with its clause where too little was settled, and where it was paid past the account',
    () =>
      stage.acts('xiao@hefeng.example', 390, async (seat) => {
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
    'says what is wrong with an account, keeps what was typed, and goes on',
    async () => {
      await stage.acts('zhoumin@qiaocheng.example', 390, async (seat) => {
        const { page } = seat;
        await stage.take(seat, /中药低温连续逆流提取/);
        await page.getByLabel('合同、金额和到账都对').check();
        await page.getByLabel('收款开户行').fill('演示银行南昌分行');
        await page.getByLabel('本单位账号').fill('12');
        await press(page, '确认并提交');
        await page.getByText('账号是 8 到 30 位数字').waitFor();
        expect(await page.getByLabel('收款开户行').inputValue()).toBe('演示银行南昌分行');
        await page.getByLabel('本单位账号').fill('3601000100012345678');
        await press(page, '确认并提交');
        await page.locator('.page-tools').getByText('县级初审').waitFor();
        await seat.picture('subsidy-2-submitted');
      });
      // The refusal of the account is the browser's one complaint.
      expect(stage.complaints.filter((text) => !/400 \(Bad Request\)/.test(text))).toEqual([]);
    },
    LIMIT,
  );
});

import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import { LIMIT, press, Stage } from './walk/stage';

const OFFICER = 'wang@ganbei.example';
const APPROVER = 'liu@ganbei.example';
const ADMINISTRATOR = 'deng@jiangxi.example';

/** In by two steps, and what administrators do for those who cannot get in, or must get out. */
describe('signing in', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), LIMIT);
  afterAll(() => stage.close());

  stage.step('is two clicks more for a demonstration’s administrator', async () => {
    await stage.acts(undefined, 390, async (visitor) => {
      const { page } = visitor;
      await visitor.go('/sign-in?next=/desk/messages');
      await page.getByRole('button', { name: /刘振华/ }).click();
      await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click();
      await press(page, '填好');
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.sideways()).toBe(0);
      await visitor.picture('sign-in-1-code-390');
      await press(page, '继续');
      await page.getByRole('heading', { name: '消息' }).waitFor();
    });
  });

  stage.step('has a second step for whoever wants it, set up and put away by keyboard', async () => {
    await stage.acts(OFFICER, 1440, async (officer) => {
      const { page } = officer;
      await officer.go('/desk/security');
      await page.getByRole('button', { name: '设置动态码' }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('6 位动态码').waitFor();
      expect(await officer.barriers()).toEqual([]);
      await officer.enrol('sign-in-2-desk');
      await page.getByText('恢复码还剩 10 个').waitFor();
      await press(page, '停用');
      await page.getByText('还没有设置').waitFor();
    });
  });

  stage.step('ends where a unit’s administrator says so, and begins again at the same page', async () => {
    await stage.acts(OFFICER, 1440, async (officer) => {
      await officer.go('/desk/achievements');
      await stage.acts(APPROVER, 390, async (head) => {
        await head.go('/desk/unit');
        await press(head.page, /退出其全部登录.*王晓岚/);
        expect(await head.barriers()).toEqual([]);
        await head.picture('sign-in-3-end-390');
        await head.page.getByRole('dialog').getByRole('button', { name: '全部退出' }).click();
        await head.page.getByRole('dialog').waitFor({ state: 'detached' });
        expect(await head.sideways()).toBe(0);
        await head.picture('sign-in-4-unit-390');
      });
      const { page } = officer;
      await officer.reload();
      await page.getByText('登录后回到刚才的页面').waitFor();
      await page.getByLabel('邮箱').fill(OFFICER);
      await page.getByLabel('密码').fill(DEMONSTRATION_PASSWORD);
      await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click();
      await page.waitForURL('**/desk/achievements');
    });
  });

  stage.step('is shut and opened again by an administrator of the market', async () => {
    for (const width of [1440, 390] as const) {
      await stage.acts(ADMINISTRATOR, width, async (administrator) => {
        const { page } = administrator;
        await administrator.go('/desk/accounts');
        await page.getByLabel('邮箱或手机号').fill(OFFICER);
        await press(page, '查找');
        await page.getByRole('heading', { name: '王晓岚' }).waitFor();
        await press(page, '锁定账号');
        await page.getByLabel('原因，本人会看到').fill('本人来电，手机和电脑都丢了');
        expect(await administrator.barriers()).toEqual([]);
        await administrator.picture(`sign-in-5-lock-${width}`);
        await page.getByRole('dialog').getByRole('button', { name: '锁定账号' }).click();
        await page.getByText('已锁定').waitFor();
        expect(await administrator.sideways()).toBe(0);
        await administrator.picture(`sign-in-6-locked-${width}`);
        await press(page, '解除锁定');
        await page.getByRole('dialog').getByRole('button', { name: '解除锁定' }).click();
        await page.getByText('正常', { exact: true }).waitFor();
      });
    }
  });

  it('leaves no complaint in any of the browsers', () => {
    // An ended session, and a code that was used a moment ago, are the browser's own complaints, too.
    expect(stage.complaints.filter((text) => !/401 \(Unauthorized\)|422/.test(text))).toEqual([]);
  });
});

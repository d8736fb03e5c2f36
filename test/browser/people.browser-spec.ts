import { identityNumber } from '../../apps/assembly/demonstration-unit';
import { demonstrationSecret } from '../../apps/assembly/demonstration-secret';
import { freeCode } from '../e2e/support/newcomer';
import {
  approved,
  FORGETFUL,
  codeIn,
  invitesAndDismisses,
  NEWCOMER,
  PASSWORD,
  returned,
} from './walk/joined';
import { LIMIT, paper, press, Stage } from './walk/stage';

/** Who acts for whom, as its people do it. */
describe('people and duties', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), LIMIT);
  afterAll(() => stage.close());

  stage.step('lends a duty to a colleague by keyboard alone, who sees it, and takes it back', async () => {
    await stage.acts('wang@ganbei.example', 1440, async (lender) => {
      const { page } = lender;
      await lender.go('/desk/unit');
      await page.getByRole('button', { name: '委托同事代办' }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('哪项职责').focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('button', { name: '委托', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('王晓岚 委托 刘振华').waitFor();
      await lender.picture('people-1-lent');
    });
    await stage.acts('liu@ganbei.example', 390, async (receiver) => {
      await receiver.go('/desk/messages');
      await receiver.page.getByText('王晓岚委托你代办：洽谈经办').waitFor();
      await receiver.go('/desk/unit');
      expect(await receiver.sideways()).toBe(0);
      expect(await receiver.barriers()).toEqual([]);
      await receiver.picture('people-2-lent-390');
      const lent = receiver.page.getByRole('region', { name: '委托代办' });
      await lent.getByRole('button', { name: /^收回/ }).click();
      await receiver.page.getByText('现在没有委托。').waitFor();
    });
  });

  stage.step('comes to the market with a mail address and brings his unit in, on a phone', async () => {
    await stage.acts(undefined, 390, async (newcomer) => {
      const { page } = newcomer;
      await newcomer.go('/join');
      expect(await newcomer.barriers()).toEqual([]);
      await page.getByLabel('邮箱').fill(NEWCOMER);
      await press(page, '获取验证码');
      await page.getByLabel('6 位验证码').fill(await codeIn(stage, NEWCOMER));
      await page.getByLabel('真实姓名').fill('方新');
      await page.getByLabel('密码').fill('password1');
      await page.getByRole('checkbox').check();
      await press(page, '注册并登录');
      await page.getByText('这个密码太容易猜到').first().waitFor();
      await newcomer.picture('people-3-sign-up');
      await page.getByLabel('密码').fill(PASSWORD);
      await press(page, '注册并登录');
      await page.getByText('你还没有单位').waitFor();
      await newcomer.picture('people-4-no-unit');
      await page.getByRole('link', { name: '单位入驻' }).last().click();
      await page.getByRole('link', { name: /登记证件号码/ }).click();
      await page.getByLabel('证件号码', { exact: true }).fill('36999919900101001X');
      await page.getByRole('checkbox').check();
      await press(page, '登记');
      await page.getByText('证件号码不对').waitFor();
      await page.getByLabel('证件号码', { exact: true }).fill(identityNumber(7_000));
      await press(page, '登记');
      await page.getByText('已实名').waitFor();
      expect(await newcomer.sideways()).toBe(0);
      expect(await newcomer.barriers()).toEqual([]);
      await newcomer.picture('people-4-known-390');
      await newcomer.go('/desk/join');
      await page.getByText('承诺 3 个工作日内答复').waitFor();
      await page.getByLabel('单位名称').fill('丰城新实机械有限公司');
      await page.getByLabel('统一社会信用代码').fill(freeCode(1).slice(0, 17));
      await page.getByLabel('所在地').selectOption('360981');
      await page.getByLabel('法定代表人', { exact: true }).fill('方正');
      await press(page, '提交入驻申请');
      await page.getByText('要 18 位').waitFor();
      await page.getByLabel('统一社会信用代码').fill(freeCode(1));
      for (const name of ['营业执照或法人证书', '单位盖章的授权书']) {
        await page
          .getByRole('group', { name })
          .locator('input[type=file]')
          .setInputFiles(paper(`${name}.pdf`));
        await page.getByRole('link', { name: `${name}.pdf` }).waitFor();
      }
      expect(await newcomer.sideways()).toBe(0);
      expect(await newcomer.barriers()).toEqual([]);
      await newcomer.picture('people-5-application-390');
      await press(page, '提交入驻申请');
      await page.getByText('待核验').waitFor();
      await stage.acts('tao@jiangxi.example', 1440, (verifier) => returned(stage, verifier));
      await newcomer.reload();
      await page.getByText('照片看不清，请重拍').waitFor();
      await newcomer.picture('people-7-returned-390');
      await press(page, '重新提交');
      await page.getByText('待核验').waitFor();
      await stage.acts('tao@jiangxi.example', 390, approved);
      await newcomer.go('/desk/unit');
      await page.getByRole('heading', { name: '设置动态码' }).waitFor();
      expect(await newcomer.sideways()).toBe(0);
      expect(await newcomer.barriers()).toEqual([]);
      await newcomer.enrol('people-7-factor-390');
      await page.getByRole('heading', { name: '成员 1 人' }).waitFor();
      await invitesAndDismisses(stage, newcomer);
    });
  });

  stage.step('sees where he is signed in and recovers a forgotten password', async () => {
    await stage.acts(undefined, 1440, async (visitor) => {
      const { page } = visitor;
      await visitor.go('/sign-in');
      await page.getByRole('link', { name: '忘了密码' }).click();
      await page.getByLabel('邮箱').fill(FORGETFUL);
      await press(page, '获取验证码');
      await page.getByLabel('6 位验证码').fill(await codeIn(stage, FORGETFUL));
      await page.getByLabel('新密码').fill(`${PASSWORD}！`);
      await press(page, '改密码');
      await page.getByText('密码已改').waitFor();
      await page.getByRole('link', { name: '用新密码登录' }).click();
      await page.getByLabel('邮箱').fill(FORGETFUL);
      await page.getByLabel('密码').fill(`${PASSWORD}！`);
      await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click();
      // Whoever owns the address alone is not in yet: he administers his unit.
      await page.getByRole('heading', { name: '输入动态码' }).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await visitor.picture('people-10-code');
      await visitor.giveCode(demonstrationSecret(FORGETFUL));
      await page.waitForURL('**/desk');
      await visitor.go('/desk/security');
      await page.getByText('这一台').waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await visitor.picture('people-10-security');
    });
  });

  it('leaves no complaint in any of the browsers', () => {
    // A refused password, and a page opened before signing in is finished, are the browser's own complaints, too.
    expect(
      stage.complaints.filter((text) => !/400 \(Bad Request\)|401 \(Unauthorized\)|422/.test(text)),
    ).toEqual([]);
  });
});

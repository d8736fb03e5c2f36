import type { Page } from 'playwright-core';
import { freePort, NAME, Portal } from '../e2e/support/portal';
import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import { codeIn } from './walk/joined';
import { LIMIT, press, Stage } from './walk/stage';

const OFFICER = 'wang@ganbei.example';
const NEWCOMER = 'tang@xinshi.example';
const SECOND = 'wang.xiaolan@private.example';

/** Coming by the provincial portal, at its own page and back. */
describe('the portal', () => {
  const stage = new Stage();
  let portal: Portal;

  beforeAll(async () => {
    const port = await freePort();
    await stage.open({
      OIDC_ISSUER: `http://127.0.0.1:${port}`,
      OIDC_CLIENT_ID: Portal.client.clientId,
      OIDC_CLIENT_SECRET: Portal.client.clientSecret,
      OIDC_NAME: `${NAME.zh}|${NAME.en}`,
    });
    const people = { new: { name: '唐宁', email: NEWCOMER }, officer: { name: '王晓岚', email: OFFICER } };
    portal = await Portal.open(`${stage.theatre.market.url}/api/portal/callback`, people, port);
  }, LIMIT);
  afterAll(async () => {
    await stage.close();
    await portal.stop();
  });

  const provesHimself = async (page: Page, login: string) => {
    await page.getByRole('heading', { name: '统一身份认证（测试）' }).waitFor();
    await page.getByLabel('身份').fill(login);
    await press(page, '登录并同意');
  };

  stage.step('brings somebody new to an account without a password, on a phone', async () => {
    await stage.acts(undefined, 390, async (newcomer) => {
      const { page } = newcomer;
      await newcomer.go('/sign-in?next=/desk/join');
      await page.getByRole('button', { name: '用统一身份认证登录' }).waitFor();
      expect(await newcomer.barriers()).toEqual([]);
      expect(await newcomer.sideways()).toBe(0);
      await newcomer.picture('portal-1-sign-in-390');
      await press(page, '用统一身份认证登录');
      await page.getByRole('heading', { name: '统一身份认证（测试）' }).waitFor();
      await press(page, '取消');
      await page.getByText('你在统一身份认证那边取消了').waitFor();
      await newcomer.picture('portal-2-denied-390');
      await press(page, '用统一身份认证登录');
      await provesHimself(page, 'new');
      await page.getByText('身份已确认：唐宁').waitFor();
      expect(await newcomer.barriers()).toEqual([]);
      expect(await newcomer.sideways()).toBe(0);
      await newcomer.picture('portal-3-first-time-390');
      await press(page, '获取验证码');
      await page.getByLabel('6 位验证码').fill(await codeIn(stage, NEWCOMER));
      await page.getByRole('checkbox').check();
      await newcomer.picture('portal-4-account-390');
      await press(page, '注册并登录');
      await page.waitForURL('**/desk');
      await page.getByText('你还没有单位').waitFor();
    });
  });

  stage.step(
    'opens the account of somebody known, who adds an address and gives the portal up again',
    async () => {
      await stage.acts(undefined, 1440, async (officer) => {
        const { page } = officer;
        await officer.go('/sign-in');
        await officer.picture('portal-5-sign-in');
        await press(page, '用统一身份认证登录');
        await provesHimself(page, 'officer');
        await page.getByText('身份已确认：王晓岚').waitFor();
        expect(await officer.barriers()).toEqual([]);
        await officer.picture('portal-6-first-time');
        await page.getByRole('link', { name: '登录后关联' }).click();
        await page.getByLabel('邮箱').fill(OFFICER);
        await page.getByLabel('密码').fill(DEMONSTRATION_PASSWORD);
        await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click();
        await page.getByText('你现在登录的是王晓岚的账号').waitFor();
        await officer.picture('portal-7-link');
        await press(page, '关联这个账号');
        await page.waitForURL('**/desk');
        await officer.go('/desk/security');
        await page.getByText('统一身份认证', { exact: true }).waitFor();
        await page.getByRole('button', { name: '增加登录方式' }).focus();
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('邮箱或手机号').fill(SECOND);
        await page.keyboard.press('Enter');
        await dialog.getByLabel('6 位验证码').fill(await codeIn(stage, SECOND));
        await officer.picture('portal-8-add-address');
        await page.keyboard.press('Enter');
        await page.getByText(SECOND, { exact: true }).waitFor();
        expect(await officer.barriers()).toEqual([]);
        await officer.picture('portal-9-ways-in');
      });
      await stage.acts(undefined, 390, async (officer) => {
        const { page } = officer;
        await officer.go('/sign-in?next=/desk/security');
        await press(page, '用统一身份认证登录');
        await provesHimself(page, 'officer');
        await page.waitForURL('**/desk/security');
        await page.getByText(SECOND, { exact: true }).waitFor();
        expect(await officer.sideways()).toBe(0);
        expect(await officer.barriers()).toEqual([]);
        await officer.picture('portal-10-ways-in-390');
        await press(page, /移除.*统一身份认证/);
        await officer.picture('portal-11-remove-390');
        await page.getByRole('dialog').getByRole('button', { name: '移除', exact: true }).click();
        // The portal said who he is; that he is there, he proves here.
        await page.getByRole('heading', { name: '确认是你本人' }).waitFor();
        expect(await officer.barriers()).toEqual([]);
        await officer.picture('portal-12-prove-390');
        await page.getByRole('dialog').getByLabel('密码').fill(DEMONSTRATION_PASSWORD);
        await press(page, '确认');
        await page.getByRole('button', { name: '关联统一身份认证' }).waitFor();
        // The portal knows the browser still and sends it straight back.
        await press(page, '关联统一身份认证');
        await page.getByRole('button', { name: /移除.*统一身份认证/ }).waitFor();
      });
    },
  );

  it('leaves no complaint in any of the browsers', () => {
    // A proof asked for again is the browser's own complaint, too.
    expect(stage.complaints.filter((text) => !/403 \(Forbidden\)/.test(text))).toEqual([]);
  });
});

import type { Seat } from '../support/seat';
import { press, type Stage, until } from './stage';

export const NEWCOMER = 'fang@xinshi.example';
const COLLEAGUE = 'qian@xinshi.example';
/** Somebody of the demonstration. */
export const FORGETFUL = 'hu@xunyang-casting.example';
export const PASSWORD = '几个不相干的词 2026';

/** The six digits that went to an address, out of the demonstration's mailbox. */
export async function codeIn(stage: Stage, address: string): Promise<string> {
  let code: string | undefined;
  await until(async () => {
    const answer = await fetch(`${stage.theatre.market.url}/api/demo/mailbox`);
    const { messages } = (await answer.json()) as { messages: { to: string; subject: string }[] };
    const mail = messages.find(({ to, subject }) => to === address && /验证码 \d{6}/.test(subject));
    code = /\d{6}/.exec(mail?.subject ?? '')?.[0];
    return code !== undefined;
  });
  return code ?? '';
}

export async function returned(stage: Stage, verifier: Seat): Promise<void> {
  const { page } = verifier;
  await stage.take(verifier, /核验入驻：丰城新实/);
  await page.getByText('营业执照或法人证书.pdf').waitFor();
  expect(await verifier.barriers()).toEqual([]);
  await press(page, /^看全号/);
  await page.getByLabel('用途（会记录）').selectOption({ label: '核验办事人身份' });
  await page.getByRole('button', { name: /^显示/ }).click();
  await page.getByText(/^369999\d{11}[\dX]$/).waitFor();
  await verifier.picture('people-6-verification');
  await press(page, '请修改');
  await page.getByLabel('一句话说明，申请人会看到').fill('执照看不清');
  await page.getByRole('dialog').getByLabel('营业执照或法人证书').fill('照片看不清，请重拍');
  await page.getByRole('dialog').getByRole('button', { name: '请修改' }).click();
  await page.locator('.page-tools').getByText('请修改').waitFor();
}

export async function approved(verifier: Seat): Promise<void> {
  const { page } = verifier;
  await verifier.go('/desk/verifications');
  await page.getByRole('link', { name: '丰城新实机械有限公司' }).click();
  await page.getByText('重新提交').waitFor();
  expect(await verifier.sideways()).toBe(0);
  await press(page, '核验通过');
  await page.locator('.page-tools').getByText('已入驻').waitFor();
}

/** The new administrator invites a colleague, who signs up and accepts, gets another duty, and is let go. */
export async function invitesAndDismisses(stage: Stage, administrator: Seat): Promise<void> {
  const { page } = administrator;
  await press(page, '邀请同事');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill('钱朗');
  await dialog.getByLabel('邮箱').fill(COLLEAGUE);
  await dialog.getByLabel('需求专员').check();
  await administrator.picture('people-8-invite-390');
  await dialog.getByRole('button', { name: '发出邀请' }).click();
  await page.getByText('等答复的邀请 1 份').waitFor();
  await stage.acts(undefined, 1440, async (colleague) => {
    await colleague.go('/join');
    await colleague.page.getByLabel('邮箱').fill(COLLEAGUE);
    await press(colleague.page, '获取验证码');
    await colleague.page.getByLabel('6 位验证码').fill(await codeIn(stage, COLLEAGUE));
    await colleague.page.getByLabel('真实姓名').fill('钱朗');
    await colleague.page.getByLabel('密码').fill(PASSWORD);
    await colleague.page.getByRole('checkbox').check();
    await press(colleague.page, '注册并登录');
    await colleague.page.getByText('丰城新实机械有限公司邀请你加入').waitFor();
    await colleague.picture('people-9-invited');
    await press(colleague.page, '接受');
    await colleague.page.getByText('邀请你加入').waitFor({ state: 'detached' });
    await colleague.page.getByRole('link', { name: '我的需求', exact: true }).waitFor();
  });
  await administrator.reload();
  await press(page, /改职责.*钱朗/);
  await page.getByRole('dialog').getByLabel('洽谈经办').check();
  await page.getByRole('dialog').getByRole('button', { name: '保存职责' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await press(page, /移出单位.*钱朗/);
  await page.getByRole('dialog').getByRole('button', { name: '移出单位' }).click();
  await page.getByText('成员 1 人').waitFor();
}

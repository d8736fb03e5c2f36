import { codeAt, stepAt } from '@market/identity';
import { demonstrationSecret } from '../../apps/assembly/demonstration-secret';
import { identityNumber } from '../../apps/assembly/demonstration-unit';
import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import { freeCode } from '../e2e/support/newcomer';
import { type Width, WIDTHS } from './support/chromium';
import { Keyboard } from './support/keyboard';
import type { Seat } from './support/seat';
import { codeIn, PASSWORD } from './walk/joined';
import { LIMIT, paper, Stage } from './walk/stage';

/** Without a mouse, at both widths: into the market, into one's unit, its people, their duties, one's own security. */
describe('by keyboard alone', () => {
  const stage = new Stage();
  let stops = 0;
  beforeAll(() => stage.open(), LIMIT);
  afterAll(() => stage.close());

  const walk = (name: string, act: (seat: Seat, keys: Keyboard, width: Width) => Promise<void>): void => {
    for (const width of WIDTHS) {
      const met = () =>
        stage.acts(undefined, width, async (seat) => {
          const keys = new Keyboard(seat.page);
          await act(seat, keys, width);
          stops += keys.stops;
        });
      it(`${name}, at ${width}`, met, LIMIT);
    }
  };

  const signIn = async (seat: Seat, keys: Keyboard, account: string) => {
    await seat.go('/sign-in');
    await keys.write(/邮箱/, account);
    await keys.write('密码', DEMONSTRATION_PASSWORD);
    await keys.press('登录', seat.page.getByRole('main'));
    const desk = seat.page.getByRole('heading', { name: /等我处理/ });
    const code = seat.page.getByLabel('6 位动态码');
    await desk.or(code).waitFor();
    // The code of now, or the next where it is used already.
    for (let ahead = 0; ahead < 2 && (await code.isVisible()); ahead += 1) {
      await keys.write('6 位动态码', codeAt(demonstrationSecret(account), stepAt(new Date()) + ahead));
      await keys.press('继续');
      await desk.or(seat.page.getByText('动态码不对')).waitFor();
    }
    await desk.waitFor();
  };

  walk('comes to the market and brings a unit in', async (seat, keys, width) => {
    const { page } = seat;
    const address = `keys-${width}@xinshi.example`;
    await seat.go('/join');
    await keys.write(/邮箱/, address);
    await keys.press('获取验证码');
    await keys.write('6 位验证码', await codeIn(stage, address));
    await keys.write('真实姓名', '方新');
    await keys.write('密码', PASSWORD);
    await keys.tick(/.*/);
    await keys.press('注册并登录');
    await page.getByText('你还没有单位').waitFor();
    await seat.go('/desk/profile');
    await keys.write('证件号码', identityNumber(8_000 + (width % 100)));
    await keys.tick(/.*/, page.getByRole('main'));
    await keys.press('登记');
    await page.getByText('已实名').waitFor();
    await seat.go('/desk/join');
    await keys.write('单位名称', `丰城新实机械${width}有限公司`);
    await keys.write('统一社会信用代码', freeCode(width));
    await keys.choose('所在地', /丰城/);
    await keys.write('法定代表人', '方正');
    for (const name of ['营业执照或法人证书', '单位盖章的授权书']) {
      const group = page.getByRole('group', { name });
      await keys.upload(group.getByRole('button', { name: '传文件' }), paper(`${name}.pdf`));
      await page.getByRole('link', { name: `${name}.pdf` }).waitFor();
    }
    await keys.press('提交入驻申请');
    await page.getByText('待核验').waitFor();
    expect(await keys.round()).toEqual([]);
  });

  walk('invites a colleague, changes duties, and takes the invitation back', async (seat, keys, width) => {
    const { page } = seat;
    await signIn(seat, keys, 'liu@ganbei.example');
    await seat.go('/desk/unit');
    expect(await keys.round()).toEqual([]);
    await keys.press('邀请同事');
    const dialog = page.getByRole('dialog');
    await keys.write('姓名', '钱朗', dialog);
    await keys.write('邮箱', `qian-${width}@xinshi.example`, dialog);
    await keys.tick('需求专员', dialog);
    await keys.press('发出邀请', dialog);
    await page.getByText('等答复的邀请 1 份').waitFor();
    await keys.press(/^撤回邀请/);
    await page.getByText('等答复的邀请').waitFor({ state: 'detached' });
    for (const had of [false, true]) {
      await keys.press(/^改职责.*王晓岚/);
      await keys.tick('需求专员', dialog);
      expect(await dialog.getByLabel('需求专员').isChecked()).toBe(!had);
      await keys.press('保存职责', dialog);
      await dialog.waitFor({ state: 'detached' });
    }
    await keys.press(/^移出单位.*王晓岚/);
    await keys.choose('由谁接手', /刘振华/, dialog);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  walk('lends a duty and takes it back', async (seat, keys) => {
    const { page } = seat;
    await signIn(seat, keys, 'wang@ganbei.example');
    await seat.go('/desk/unit');
    await keys.press('委托同事代办');
    const dialog = page.getByRole('dialog');
    await keys.choose('哪项职责', /洽谈经办/, dialog);
    await keys.choose('委托给', /刘振华/, dialog);
    await keys.press('委托', dialog);
    await page.getByText('王晓岚 委托 刘振华').waitFor();
    await keys.press(/^收回/);
    await page.getByText('现在没有委托。').waitFor();
  });

  walk('sees where he is signed in, ends the others and changes his password', async (seat, keys, width) => {
    const { page } = seat;
    const account = width === 1440 ? 'zhong@mingze.example' : 'xiao@hefeng.example';
    await signIn(seat, keys, account);
    await stage.acts(account, 1440, async (elsewhere) => elsewhere.go('/desk'));
    await seat.go('/desk/security');
    await page.getByText('这一台').waitFor();
    expect(await keys.round()).toEqual([]);
    await keys.press('退出其他全部设备');
    await page.getByRole('button', { name: '退出其他全部设备' }).waitFor({ state: 'detached' });
    await keys.write('原密码', DEMONSTRATION_PASSWORD);
    await keys.write('新密码', PASSWORD);
    await keys.press('改密码');
    await page.getByText('已改，其他设备都已退出。').waitFor();
  });

  it('met many stops, every one of them shown', () => {
    console.log(`${stops} stops`);
    expect(stops).toBeGreaterThan(200);
  });
});

import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api, at } from '../here';
import { AccountField, faultsOf, type Faults, NO_FAULTS } from '../parts/account-field';
import { CodeStep } from '../parts/code-step';
import { ownAddress } from '../parts/own-address';
import { useTitle } from '../parts/use-title';

/** A new account: the address, the code that proves it, a name and a password. */
export function Join() {
  const { t } = useWords();
  useTitle(t('注册', 'Sign up'));
  const { next } = useSearch({ from: '/join' });
  const [address, setAddress] = useState('');
  const [sent, setSent] = useState(false);
  return (
    <main id="main" className="wrap page sign-in">
      <div className="card account">
        <h1>{t('注册', 'Sign up')}</h1>
        <p className="muted">
          {t(
            '一个人一个账号，约两分钟；单位入驻和同事的邀请在登录后办。',
            'One account a person, two minutes; your unit joins, or invites you, afterwards.',
          )}
        </p>
        {sent ? (
          <Details address={address} next={next} again={() => setSent(false)} />
        ) : (
          <CodeStep purpose="sign-up" address={address} onAddress={setAddress} onSent={() => setSent(true)} />
        )}
        <p className="small">
          {t('已有账号？', 'You have an account? ')}
          <a href={at('/sign-in')}>{t('登录', 'Sign in')}</a>
        </p>
      </div>
    </main>
  );
}

interface DetailsProps {
  address: string;
  next: string | undefined;
  again: () => void;
}

function Details({ address, next, again }: DetailsProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState({ code: '', name: '', password: '', agreed: false });
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFaults(NO_FAULTS);
    try {
      await answered(api.POST('/api/accounts', { body: { address, ...draft } }));
      window.location.assign(ownAddress(next));
    } catch (error) {
      setFaults(faultsOf(error));
      setBusy(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <p role="status">
        {t(
          `验证码已发到 ${address}，10 分钟内有效。`,
          `A code went to ${address}; it is good for ten minutes.`,
        )}{' '}
        <button className="plain" type="button" onClick={again}>
          {t('换一个或重发', 'Change or send again')}
        </button>
      </p>
      <AccountField name="code" label={t('6 位验证码', 'Six-digit code')} fault={faults.of('code')}>
        {(control) => (
          <input
            {...control}
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="\s*\d{6}\s*"
            maxLength={10}
            value={draft.code}
            onChange={({ target }) => set({ code: target.value })}
          />
        )}
      </AccountField>
      <AccountField name="name" label={t('真实姓名', 'Your real name')} fault={faults.of('name')}>
        {(control) => (
          <input
            {...control}
            required
            minLength={2}
            maxLength={50}
            autoComplete="name"
            value={draft.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </AccountField>
      <AccountField
        name="password"
        label={t('密码', 'Password')}
        hint={t(
          '至少 8 个字符，15 个以上更好；可以是一句话，不限字符。',
          'Eight characters at least, fifteen are better; a phrase will do.',
        )}
        fault={faults.of('password')}
      >
        {(control) => (
          <input
            {...control}
            required
            type="password"
            autoComplete="new-password"
            value={draft.password}
            onChange={({ target }) => set({ password: target.value })}
          />
        )}
      </AccountField>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.agreed}
          onChange={({ target }) => set({ agreed: target.checked })}
        />
        <span>
          {t('我同意', 'I agree to the ')}
          <a href={at('/agreement')} target="_blank" rel="noreferrer">
            {t('用户协议', 'user agreement')}
          </a>
          {t('和', ' and the ')}
          <a href={at('/privacy')} target="_blank" rel="noreferrer">
            {t('隐私说明', 'privacy notice')}
          </a>
        </span>
      </label>
      <p className="fault" role="alert">
        {faults.sentence}
      </p>
      <button className="button primary wide" type="submit" disabled={busy}>
        {t('注册并登录', 'Sign up')}
      </button>
    </form>
  );
}

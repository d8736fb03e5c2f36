import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api, at } from '../here';
import { useAddressWords } from '../parts/address-words';

export interface Typed {
  account: string;
  password: string;
}

interface Props {
  next: string | undefined;
  /** What went wrong on another way in. */
  cameBackWith: string;
  typed: Typed;
  onType: (typed: Typed) => void;
  onDone: (me: Dto['MeDto']) => void;
}

/** The first step. */
export function PasswordForm({ next, cameBackWith, typed, onType, onDone }: Props) {
  const { t } = useWords();
  const addressWords = useAddressWords();
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFault('');
    try {
      onDone(await answered(api.POST('/api/session', { body: typed })));
    } catch (error) {
      setFault(error instanceof ApiError ? error.message : String(error));
      setBusy(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <h1>{t('登录', 'Sign in')}</h1>
      {cameBackWith && (
        <p className="fault" role="alert">
          {cameBackWith}
        </p>
      )}
      {next && (
        <p className="muted">{t('登录后回到刚才的页面。', 'You will be taken back to where you were.')}</p>
      )}
      <label htmlFor="account">{addressWords}</label>
      <input
        id="account"
        type="text"
        inputMode="email"
        autoCapitalize="none"
        required
        autoComplete="username"
        value={typed.account}
        onChange={({ target }) => onType({ ...typed, account: target.value })}
      />
      <label htmlFor="password">{t('密码', 'Password')}</label>
      <input
        id="password"
        type="password"
        required
        autoComplete="current-password"
        value={typed.password}
        onChange={({ target }) => onType({ ...typed, password: target.value })}
        aria-describedby="sign-in-fault"
      />
      <p id="sign-in-fault" className="fault" role="alert">
        {fault}
      </p>
      <button className="button primary wide" type="submit" disabled={busy}>
        {busy ? t('正在登录', 'Signing in') : t('登录', 'Sign in')}
      </button>
      <p className="small">
        <a href={at('/recover')}>{t('忘了密码', 'Forgot your password')}</a>
        {' · '}
        <a href={at(next ? `/join?next=${encodeURIComponent(next)}` : '/join')}>
          {t('没有账号？注册', 'No account? Sign up')}
        </a>
      </p>
    </form>
  );
}

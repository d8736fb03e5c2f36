import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { useMarket } from '../frame';
import { api, at } from '../here';
import { useAddressWords } from '../parts/address-words';
import { ownAddress } from '../parts/own-address';
import { useTitle } from '../parts/use-title';

export function SignIn() {
  const { t } = useWords();
  useTitle(t('登录', 'Sign in'));
  const { next } = useSearch({ from: '/sign-in' });
  const demo = useMarket().data?.mode === 'demo';
  const addressWords = useAddressWords();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFault('');
    try {
      await answered(api.POST('/api/session', { body: { account, password } }));
      window.location.assign(ownAddress(next));
    } catch (error) {
      setFault(error instanceof ApiError ? error.message : String(error));
      setBusy(false);
    }
  }

  return (
    <main id="main" className="wrap page sign-in">
      <form className="card" onSubmit={(event) => void submit(event)}>
        <h1>{t('登录', 'Sign in')}</h1>
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
          value={account}
          onChange={(event) => setAccount(event.target.value)}
        />
        <label htmlFor="password">{t('密码', 'Password')}</label>
        <input
          id="password"
          type="password"
          required
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
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
      {demo && (
        <DemoSignIns
          choose={(choice) => {
            setAccount(choice.account);
            setPassword(choice.password);
            setFault('');
          }}
        />
      )}
    </main>
  );
}

function DemoSignIns({ choose }: { choose: (choice: Dto['SignInChoiceDto']) => void }) {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['sign-ins'],
    queryFn: () => answered(api.GET('/api/demo/sign-ins')),
    staleTime: Infinity,
  });
  return (
    <section className="card demo-sign-ins" aria-labelledby="demo">
      <h2 id="demo">{t('演示账号，点一个填好', 'Demonstration accounts: choose one')}</h2>
      <ul>
        {(data ?? []).map((choice) => (
          <li key={choice.account}>
            <button type="button" onClick={() => choose(choice)}>
              <b>{choice.person}</b>
              <span>{choice.duties[0]}</span>
              <small>{choice.unit}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api, at } from '../here';
import { AccountDetails } from '../parts/account-details';
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
          <AccountDetails
            address={address}
            again={() => setSent(false)}
            onSubmit={async (details) => {
              await answered(api.POST('/api/accounts', { body: { address, ...details } }));
              window.location.assign(ownAddress(next));
            }}
          />
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

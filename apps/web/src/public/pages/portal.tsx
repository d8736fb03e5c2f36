import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { ProveAgain } from '../../parts/second-factor/prove-again';
import { isUnproved } from '../../parts/second-factor/unproved';
import { useWords } from '../../words/language';
import { useMe } from '../frame';
import { api, at } from '../here';
import { AccountDetails } from '../parts/account-details';
import { faultsOf } from '../parts/account-field';
import { CodeStep } from '../parts/code-step';
import { ownAddress } from '../parts/own-address';
import { useTitle } from '../parts/use-title';

/** The portal has proved somebody nobody here knows yet: he has an account, or he is new. */
export function Portal() {
  const { t } = useWords();
  useTitle(t('第一次来', 'First time here'));
  const { data, error } = useQuery({
    queryKey: ['arrival'],
    queryFn: () => answered(api.GET('/api/portal/arrival')),
    retry: false,
    staleTime: Infinity,
  });
  return (
    <main id="main" className="wrap page arrival">
      <h1>{t('第一次用统一身份认证登录', 'Your first time here by the portal')}</h1>
      {error && (
        <>
          <p className="fault" role="alert">
            {faultsOf(error).sentence}
          </p>
          <a className="button primary" href={at('/sign-in')}>
            {t('回登录页', 'Back to signing in')}
          </a>
        </>
      )}
      {data && (
        <>
          <p className="muted">
            {data.name
              ? t(
                  `身份已确认：${data.name}。下面选一个，只办这一次。`,
                  `You are ${data.name}. Choose one of two, once.`,
                )
              : t('身份已确认。下面选一个，只办这一次。', 'You are proved. Choose one of two, once.')}
          </p>
          <div className="arrival-ways sign-in">
            <Known />
            <New arrival={data} />
          </div>
        </>
      )}
    </main>
  );
}

/** He has an account, and shows it by signing in: an address alone links nothing. */
function Known() {
  const { t } = useWords();
  const me = useMe().data;
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const factor = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => answered(api.GET('/api/second-factor')),
    enabled: isUnproved(error),
  });

  async function link(): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      const { path } = await answered(api.POST('/api/portal/arrival/link'));
      window.location.assign(ownAddress(path));
    } catch (refused) {
      setError(refused);
      setBusy(false);
    }
  }

  return (
    <section className="card account" aria-labelledby="known">
      <h2 id="known">{t('我已有账号', 'I have an account')}</h2>
      {me ? (
        <>
          <p>
            {t(
              `你现在登录的是${me.name}的账号。关联后两种方式都能登录，单位和职责不变。`,
              `You are signed in as ${me.name}. Once linked, both ways open the account; units and duties stay.`,
            )}
          </p>
          <p className="fault" role="alert">
            {error !== undefined && !isUnproved(error) && faultsOf(error).sentence}
          </p>
          {isUnproved(error) && factor.data ? (
            <ProveAgain api={api} withCode={factor.data.since !== null} onDone={link} />
          ) : (
            <button className="button primary wide" type="button" disabled={busy} onClick={() => void link()}>
              {t('关联这个账号', 'Link this account')}
            </button>
          )}
        </>
      ) : (
        <>
          <p>
            {t(
              '先用原来的方式登录一次，证明账号是你的，再关联。',
              'Sign in as you did before, so that the account is proved to be yours, then link it.',
            )}
          </p>
          <a className="button primary wide" href={at(`/sign-in?next=${encodeURIComponent(at('/portal'))}`)}>
            {t('登录后关联', 'Sign in and link')}
          </a>
        </>
      )}
    </section>
  );
}

function New({ arrival }: { arrival: Dto['ArrivalDto'] }) {
  const { t } = useWords();
  const [address, setAddress] = useState(arrival.email ?? '');
  const [sent, setSent] = useState(false);
  return (
    <section className="card account" aria-labelledby="new">
      <h2 id="new">{t('我是新来的', 'I am new')}</h2>
      {sent ? (
        <AccountDetails
          address={address}
          name={arrival.name ?? ''}
          withoutPassword
          again={() => setSent(false)}
          onSubmit={async ({ password, ...details }) => {
            const body = { address, ...details, ...(password && { password }) };
            const { path } = await answered(api.POST('/api/portal/arrival/account', { body }));
            window.location.assign(ownAddress(path));
          }}
        />
      ) : (
        <>
          <p>
            {t(
              '留一个收得到通知的地址，我们发验证码核对。',
              'Give an address where notices reach you; a code goes there.',
            )}
          </p>
          <CodeStep purpose="sign-up" address={address} onAddress={setAddress} onSent={() => setSent(true)} />
        </>
      )}
    </section>
  );
}

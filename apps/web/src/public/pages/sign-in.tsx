import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { Enrolment } from '../../parts/second-factor/enrolment';
import { useWords } from '../../words/language';
import { useMarket, useSession } from '../frame';
import { api } from '../here';
import { ownAddress } from '../parts/own-address';
import { PortalButton, usePortalFault } from '../parts/portal-button';
import { useTitle } from '../parts/use-title';
import { CodeForm } from '../sign-in/code-form';
import { DemoSignIns } from '../sign-in/demo-sign-ins';
import { NewPasswordForm } from '../sign-in/new-password-form';
import { PasswordForm, type Typed } from '../sign-in/password-form';

/** In by one step or several: what is still owed is asked for here, whichever page one came from. */
export function SignIn() {
  const { t } = useWords();
  useTitle(t('登录', 'Sign in'));
  const { next, fault } = useSearch({ from: '/sign-in' });
  const cameBackWith = usePortalFault(fault);
  const client = useQueryClient();
  const demo = useMarket().data?.mode === 'demo';
  const { data: me } = useSession();
  const [typed, setTyped] = useState<Typed>({ account: '', password: '' });
  const owes = me?.owes ?? undefined;

  const goOn = (now: Dto['MeDto']): void => {
    client.setQueryData(['me'], now);
    if (!now.owes) window.location.assign(ownAddress(next));
  };
  const ask = async () => goOn(await answered(api.GET('/api/session')));
  const leave = async () => {
    await answered(api.DELETE('/api/session'));
    client.setQueryData(['me'], null);
  };

  return (
    <main id="main" className="wrap page sign-in">
      <div className="card account">
        {!owes && (
          <PasswordForm
            next={next}
            cameBackWith={cameBackWith}
            typed={typed}
            onType={setTyped}
            onDone={goOn}
          />
        )}
        {!owes && <PortalButton next={next} />}
        {owes === 'code' && <CodeForm account={typed.account} demo={demo} onDone={ask} />}
        {owes === 'enrolment' && (
          <>
            <h1>{t('设置动态码', 'Set up a second factor')}</h1>
            <p>
              {t(
                '你的职责能影响别人的权益，登录要用密码加动态码。设置一次，约一分钟。',
                'Your duties touch the rights of others: signing in takes a password and a code. Set it up once, in a minute.',
              )}
            </p>
            <Enrolment api={api} onDone={ask} />
          </>
        )}
        {owes === 'password' && <NewPasswordForm old={typed.password} onDone={ask} />}
        {owes && (
          <p className="small">
            {t(`现在登录的是${me?.name}。`, `You are signing in as ${me?.name}.`)}{' '}
            <button className="plain" type="button" onClick={() => void leave()}>
              {t('换个账号', 'Use another account')}
            </button>
          </p>
        )}
      </div>
      {demo && !owes && <DemoSignIns choose={setTyped} />}
    </main>
  );
}

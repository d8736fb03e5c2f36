import { type FormEvent, useState } from 'react';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api, at } from '../here';
import { AccountField, faultsOf, type Faults, NO_FAULTS } from '../parts/account-field';
import { CodeStep } from '../parts/code-step';
import { useTitle } from '../parts/use-title';

/** A new password for whoever proves the address. */
export function Recover() {
  const { t } = useWords();
  useTitle(t('找回密码', 'Recover your password'));
  const [address, setAddress] = useState('');
  const [step, setStep] = useState<'address' | 'password' | 'done'>('address');
  return (
    <main id="main" className="wrap page sign-in">
      <div className="card account">
        <h1>{t('找回密码', 'Recover your password')}</h1>
        {step === 'address' && (
          <CodeStep
            purpose="recover"
            address={address}
            onAddress={setAddress}
            onSent={() => setStep('password')}
          />
        )}
        {step === 'password' && (
          <NewPassword address={address} again={() => setStep('address')} onDone={() => setStep('done')} />
        )}
        {step === 'done' && (
          <>
            <p role="status">
              {t('密码已改，其他设备都已退出。', 'The password is changed, and every session has ended.')}
            </p>
            <a className="button primary wide" href={at('/sign-in')}>
              {t('用新密码登录', 'Sign in with the new one')}
            </a>
          </>
        )}
      </div>
    </main>
  );
}

interface NewPasswordProps {
  address: string;
  again: () => void;
  onDone: () => void;
}

function NewPassword({ address, again, onDone }: NewPasswordProps) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFaults(NO_FAULTS);
    try {
      await answered(api.POST('/api/recoveries', { body: { address, code, password } }));
      onDone();
    } catch (error) {
      setFaults(faultsOf(error));
      setBusy(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <p role="status">
        {t(
          `如果 ${address} 有账号，验证码已经发到那里，10 分钟内有效。`,
          `If ${address} has an account, a code has gone there; it is good for ten minutes.`,
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
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </AccountField>
      <AccountField name="password" label={t('新密码', 'New password')} fault={faults.of('password')}>
        {(control) => (
          <input
            {...control}
            required
            type="password"
            autoComplete="new-password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </AccountField>
      <p className="fault" role="alert">
        {faults.sentence}
      </p>
      <button className="button primary wide" type="submit" disabled={busy}>
        {t('改密码', 'Change the password')}
      </button>
    </form>
  );
}

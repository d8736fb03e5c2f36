import { type FormEvent, useState } from 'react';
import { answered } from '../../api/client';
import { ProveAgain } from '../../parts/second-factor/prove-again';
import { isUnproved } from '../../parts/second-factor/unproved';
import { useWords } from '../../words/language';
import { api } from '../here';
import { AccountField, type Faults, faultsOf, NO_FAULTS } from '../parts/account-field';

interface Props {
  /** As typed a moment ago; empty when this page was opened anew. */
  old: string;
  onDone: () => Promise<void>;
}

/** Staff whose password is too weak or too old set another before anything opens. */
export function NewPasswordForm({ old, onDone }: Props) {
  const { t } = useWords();
  const [typedOld, setTypedOld] = useState('');
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [unproved, setUnproved] = useState(false);

  const change = async (): Promise<void> => {
    setFaults(NO_FAULTS);
    try {
      await answered(api.PUT('/api/password', { body: { old: old || typedOld, password } }));
      await onDone();
    } catch (error) {
      setUnproved(isUnproved(error));
      setFaults(faultsOf(error));
    }
  };

  if (unproved) {
    return (
      <>
        <h1>{t('确认是你本人', 'Prove that it is you')}</h1>
        <ProveAgain
          api={api}
          withCode
          onDone={async () => {
            setUnproved(false);
            await change();
          }}
        />
      </>
    );
  }
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void change();
      }}
    >
      <h1>{t('换一个密码', 'Choose another password')}</h1>
      <p>
        {t(
          '你代表主管部门办事：密码至少 12 个字符，大写、小写、数字、其他符号四类里有三类，每 180 天换一次。',
          'You act for a public office: 12 characters, three kinds of four, changed every 180 days.',
        )}
      </p>
      {!old && (
        <AccountField name="old" label={t('现在的密码', 'Present password')} fault={faults.of('old')}>
          {(control) => (
            <input
              {...control}
              required
              type="password"
              autoComplete="current-password"
              value={typedOld}
              onChange={({ target }) => setTypedOld(target.value)}
            />
          )}
        </AccountField>
      )}
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
      <button className="button primary wide" type="submit">
        {t('改密码，继续', 'Change it and go on')}
      </button>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { type Api, ApiError, answered } from '../../api/client';
import { useWords } from '../../words/language';
import { CodeInput } from './code-input';

interface Props {
  api: Api;
  /** Of whoever has a second factor. */
  withCode: boolean;
  onDone: () => Promise<void> | void;
}

/** Password, and code where there is one: good for five minutes. */
export function ProveAgain({ api, withCode, onDone }: Props) {
  const { t } = useWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFault('');
    try {
      const body = withCode ? { password, code } : { password };
      await answered(api.POST('/api/session/proof', { body }));
      await onDone();
    } catch (error) {
      setFault(error instanceof ApiError ? error.message : String(error));
    }
    setBusy(false);
  }

  return (
    <form className="prove-again" onSubmit={(event) => void submit(event)}>
      <p className="small">
        {t('为了安全再确认一次，5 分钟内有效。', 'Once more, to be safe; it is good for five minutes.')}
      </p>
      <label htmlFor="prove-password">{t('密码', 'Password')}</label>
      <input
        id="prove-password"
        type="password"
        required
        autoComplete="current-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      {withCode ? (
        <CodeInput code={code} onChange={setCode} fault={fault} />
      ) : (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <button className="button primary" type="submit" disabled={busy}>
        {t('确认', 'Confirm')}
      </button>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { answered } from '../../api/client';
import { CodeInput } from '../../parts/second-factor/code-input';
import { useWords } from '../../words/language';
import { api } from '../here';
import { faultsOf } from '../parts/account-field';
import { useDemoSignIns } from './demo-sign-ins';

interface Props {
  account: string;
  demo: boolean;
  onDone: () => Promise<void>;
}

/** The second step: six digits of the authenticator app, or a recovery code. */
export function CodeForm({ account, demo, onDone }: Props) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const signIns = useDemoSignIns(demo);
  const known = signIns.data?.find((one) => one.account === account)?.code;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFault('');
    try {
      await answered(api.POST('/api/session/code', { body: { code } }));
      await onDone();
    } catch (error) {
      setFault(faultsOf(error).sentence);
      setBusy(false);
      await signIns.refetch();
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <h1>{t('输入动态码', 'Enter the code')}</h1>
      <CodeInput recovery={recovery} code={code} onChange={setCode} fault={fault} />
      {demo && !recovery && known && (
        <p className="small">
          {t(`演示：现在的动态码是 ${known}。`, `Demonstration: the code is ${known}.`)}{' '}
          <button className="plain" type="button" onClick={() => setCode(known)}>
            {t('填好', 'Fill it in')}
          </button>
        </p>
      )}
      <button className="button primary wide" type="submit" disabled={busy}>
        {t('继续', 'Go on')}
      </button>
      <p className="small">
        <button
          className="plain"
          type="button"
          onClick={() => {
            setRecovery(!recovery);
            setCode('');
            setFault('');
          }}
        >
          {recovery
            ? t('用手机上的动态码', 'Use the code of the app')
            : t('手机不在身边，用恢复码', 'Use a recovery code')}
        </button>
      </p>
      {recovery && (
        <p className="small">
          {t(
            '恢复码也没有：请单位管理员在“单位与成员”里重置你的动态码；你就是管理员的，找市场的系统管理员。',
            'Without either: your unit administrator can reset it; if you are the one, an administrator of the market can.',
          )}
        </p>
      )}
    </form>
  );
}

import './second-factor.css';
import { type FormEvent, useEffect, useState } from 'react';
import { type Api, ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { CodeInput } from './code-input';
import { KeepCodes } from './keep-codes';
import { ProveAgain } from './prove-again';
import { isUnproved } from './unproved';

interface Props {
  api: Api;
  /** Somebody who has a factor already puts another in its place. */
  replaces?: boolean;
  onDone: () => Promise<void> | void;
}

/** Scan, type one code, keep the recovery codes. */
export function Enrolment({ api, replaces = false, onDone }: Props) {
  const { t } = useWords();
  const [offered, setOffered] = useState<Dto['OfferedFactorDto']>();
  const [kept, setKept] = useState<string[]>();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState('');
  const [unproved, setUnproved] = useState(false);

  const begin = async (): Promise<void> => {
    try {
      setOffered(await answered(api.POST('/api/second-factor')));
      setUnproved(false);
    } catch (error) {
      setUnproved(isUnproved(error));
      setFault(error instanceof ApiError ? error.message : String(error));
    }
  };
  useEffect(() => void begin(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setFault('');
    try {
      const { recoveryCodes } = await answered(
        api.POST('/api/second-factor/confirmation', { body: { code } }),
      );
      setKept(recoveryCodes);
    } catch (error) {
      setFault(error instanceof ApiError ? error.message : String(error));
    }
  }

  if (kept) return <KeepCodes codes={kept} onDone={onDone} />;
  if (unproved) return <ProveAgain api={api} withCode={replaces} onDone={begin} />;
  if (!offered) return <p role={fault ? 'alert' : 'status'}>{fault || t('正在准备…', 'Preparing …')}</p>;
  return (
    <form className="enrolment" onSubmit={(event) => void submit(event)}>
      <ol>
        <li>
          {t(
            '手机装一个身份验证器应用（如 FreeOTP、Microsoft Authenticator），扫这个二维码。',
            'Scan this with an authenticator app, such as FreeOTP or Microsoft Authenticator.',
          )}
          <img
            src={`data:image/svg+xml;utf8,${encodeURIComponent(offered.picture)}`}
            alt={t('动态码的二维码', 'QR code of the second factor')}
            width={184}
            height={184}
          />
          <p className="small">
            {t('扫不了就手工输入密钥：', 'Or type this key: ')}
            <code>{offered.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
          <p className="small">
            <a href={offered.address}>{t('用本机应用打开', 'Open in an app of this device')}</a>
          </p>
        </li>
        <li>
          {t('输入应用显示的 6 位数字。', 'Enter the six digits it shows.')}
          <CodeInput code={code} onChange={setCode} fault={fault} />
        </li>
      </ol>
      <button className="button primary" type="submit">
        {t('确认动态码', 'Confirm')}
      </button>
    </form>
  );
}

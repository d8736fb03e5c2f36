import './second-factor.css';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/language';

/** Ten codes, shown once: the way in when the phone is lost. */
export function KeepCodes({
  codes,
  onDone,
}: {
  codes: readonly string[];
  onDone: () => Promise<void> | void;
}) {
  const { t } = useWords();
  const [kept, setKept] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = codes.join('\n');
  return (
    <div className="keep-codes">
      <h2 ref={heading} tabIndex={-1}>
        {t('保存十个恢复码', 'Keep these ten codes')}
      </h2>
      <p>
        {t(
          '手机丢了用它登录，每个用一次。只显示这一次，请抄下或下载，不要和密码放在一起。',
          'When the phone is lost one of them lets you in, once each. They are shown only now; keep them apart from your password.',
        )}
      </p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a
          className="button"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download={t('恢复码.txt', 'recovery-codes.txt')}
        >
          {t('下载', 'Download')}
        </a>
      </p>
      <label className="check">
        <input type="checkbox" checked={kept} onChange={({ target }) => setKept(target.checked)} />
        <span>{t('我已经保存好了', 'I have kept them')}</span>
      </label>
      <button className="button primary" type="button" disabled={!kept} onClick={() => void onDone()}>
        {t('完成', 'Done')}
      </button>
    </div>
  );
}

import './second-factor.css';
import { useWords } from '../../words/language';

interface Props {
  code: string;
  onChange: (code: string) => void;
  fault: string;
  recovery?: boolean;
}

/** Six digits of the authenticator app, or a recovery code. */
export function CodeInput({ code, onChange, fault, recovery = false }: Props) {
  const { t } = useWords();
  return (
    <div className="factor-code">
      <label htmlFor="factor-code">
        {recovery ? t('恢复码', 'Recovery code') : t('6 位动态码', 'Six-digit code')}
      </label>
      <input
        id="factor-code"
        required
        autoFocus
        spellCheck={false}
        autoCapitalize="characters"
        inputMode={recovery ? 'text' : 'numeric'}
        autoComplete={recovery ? 'off' : 'one-time-code'}
        pattern={recovery ? undefined : '\\s*\\d{3}\\s*\\d{3}\\s*'}
        maxLength={20}
        aria-invalid={fault !== ''}
        aria-describedby="factor-code-about"
        value={code}
        onChange={({ target }) => onChange(target.value)}
      />
      <div id="factor-code-about">
        <p className="small">
          {recovery
            ? t('设置动态码时保存的十个之一，每个用一次。', 'One of the ten you kept; each is good once.')
            : t(
                '在身份验证器应用里看，每 30 秒换一次。',
                'Shown by your authenticator app; it changes every 30 seconds.',
              )}
        </p>
        <p className="fault" role="alert">
          {fault}
        </p>
      </div>
    </div>
  );
}

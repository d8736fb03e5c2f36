import { type FormEvent, useState } from 'react';
import { useWords } from '../../words/language';
import { at } from '../here';
import { AccountField, faultsOf, type Faults, NO_FAULTS } from './account-field';

export interface Details {
  code: string;
  name: string;
  password: string;
  agreed: boolean;
}

interface Props {
  address: string;
  /** Proposed, to be corrected. */
  name?: string;
  /** Whoever comes by the portal may do without. */
  withoutPassword?: boolean;
  again: () => void;
  /** Ends on another page, or throws what was refused. */
  onSubmit: (details: Details) => Promise<void>;
}

/** What a new account needs beside its address: the code, a name, a password, the agreement. */
export function AccountDetails({ address, name = '', withoutPassword = false, again, onSubmit }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState<Details>({ code: '', name, password: '', agreed: false });
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Details>) => setDraft({ ...draft, ...change });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFaults(NO_FAULTS);
    try {
      await onSubmit(draft);
    } catch (error) {
      setFaults(faultsOf(error));
      setBusy(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <p role="status">
        {t(
          `验证码已发到 ${address}，10 分钟内有效。`,
          `A code went to ${address}; it is good for ten minutes.`,
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
            value={draft.code}
            onChange={({ target }) => set({ code: target.value })}
          />
        )}
      </AccountField>
      <AccountField name="name" label={t('真实姓名', 'Your real name')} fault={faults.of('name')}>
        {(control) => (
          <input
            {...control}
            required
            minLength={2}
            maxLength={50}
            autoComplete="name"
            value={draft.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </AccountField>
      <AccountField
        name="password"
        label={withoutPassword ? t('密码（可以不设）', 'Password (optional)') : t('密码', 'Password')}
        hint={
          withoutPassword
            ? t(
                '不设就只用统一身份登录；以后可用“找回密码”补设。设的话至少 8 个字符。',
                'Without one you sign in by the portal; you can set one later by recovery. Eight characters at least.',
              )
            : t(
                '至少 8 个字符，15 个以上更好；可以是一句话，不限字符。',
                'Eight characters at least, fifteen are better; a phrase will do.',
              )
        }
        fault={faults.of('password')}
      >
        {(control) => (
          <input
            {...control}
            required={!withoutPassword}
            type="password"
            autoComplete="new-password"
            value={draft.password}
            onChange={({ target }) => set({ password: target.value })}
          />
        )}
      </AccountField>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.agreed}
          onChange={({ target }) => set({ agreed: target.checked })}
        />
        <span>
          {t('我同意', 'I agree to the ')}
          <a href={at('/agreement')} target="_blank" rel="noreferrer">
            {t('用户协议', 'user agreement')}
          </a>
          {t('和', ' and the ')}
          <a href={at('/privacy')} target="_blank" rel="noreferrer">
            {t('隐私说明', 'privacy notice')}
          </a>
        </span>
      </label>
      <p className="fault" role="alert">
        {faults.sentence}
      </p>
      <button className="button primary wide" type="submit" disabled={busy}>
        {t('注册并登录', 'Sign up')}
      </button>
    </form>
  );
}

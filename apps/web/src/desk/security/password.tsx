import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered } from '../../api/client';
import { isUnproved } from '../../parts/second-factor/unproved';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { isStaff, session } from '../queries';
import { ProveDialog } from './prove-dialog';
import { sessions } from './queries';

/** One's own password. */
export function Password() {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [old, setOld] = useState('');
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: () => answered(api.PUT('/api/password', { body: { old, password } })),
    onSuccess: () => {
      setOld('');
      setPassword('');
      return client.invalidateQueries({ queryKey: sessions.queryKey });
    },
  });
  const staff = isStaff(useQuery(session).data);
  const faults = change.error instanceof ApiError ? change.error.fields : [];
  const faultOf = (name: string) =>
    faults.some(({ field }) => field === name) ? said(change.error) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <section className="card padded" aria-labelledby="password-title">
      <h2 id="password-title">{t('改密码', 'Change the password')}</h2>
      <form className="join-form" onSubmit={submit}>
        <Labelled name="old-password" label={t('原密码', 'Old password')} fault={faultOf('old')}>
          {(control) => (
            <input
              {...control}
              type="password"
              required
              autoComplete="current-password"
              value={old}
              onChange={({ target }) => setOld(target.value)}
            />
          )}
        </Labelled>
        <Labelled
          name="new-password"
          label={t('新密码', 'New password')}
          hint={
            staff
              ? t(
                  '至少 12 个字符，大写、小写、数字、其他符号四类里有三类；最近五个不能再用。',
                  'Twelve characters, three kinds of four; none of the last five.',
                )
              : t(
                  '至少 8 个字符，15 个以上更好；可以是一句话。',
                  'Eight characters at least, fifteen are better.',
                )
          }
          fault={faultOf('password')}
        >
          {(control) => (
            <input
              {...control}
              type="password"
              required
              autoComplete="new-password"
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </Labelled>
        <p role="status">
          {change.isSuccess && t('已改，其他设备都已退出。', 'Changed; all other sessions have ended.')}
        </p>
        <p className="fault" role="alert">
          {change.error && !isUnproved(change.error) && faults.length === 0 && said(change.error)}
        </p>
        <button className="button primary" type="submit" disabled={change.isPending}>
          {t('改密码', 'Change it')}
        </button>
      </form>
      <ProveDialog error={change.error} again={() => change.mutate()} onClose={() => change.reset()} />
    </section>
  );
}

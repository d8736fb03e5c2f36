import '../styles/form.css';
import '../styles/lists.css';
import '../styles/join.css';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { Page } from '../parts/page';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { deviceOf } from './device-of';

const sessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => answered(api.GET('/api/sessions')),
});

/** One's own password, and where one is signed in. */
export function Security() {
  const { t } = useWords();
  return (
    <Page
      title={t('账号安全', 'Account security')}
      lead={t(
        '密码只有你知道；不认识的登录，退出它再改密码。',
        'End a session you do not know, then change the password.',
      )}
    >
      <Sessions />
      <Password />
    </Page>
  );
}

function Sessions() {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(sessions);
  const end = useMutation({
    mutationFn: (id: string | undefined) =>
      answered(
        id === undefined
          ? api.DELETE('/api/sessions')
          : api.DELETE('/api/sessions/{id}', { params: { path: { id } } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: sessions.queryKey }),
  });
  const items = data?.items ?? [];
  return (
    <section className="card padded" aria-labelledby="sessions">
      <div className="row wraps between">
        <h2 id="sessions">{t('登录在哪些设备', 'Where you are signed in')}</h2>
        {items.length > 1 && (
          <button
            className="button"
            type="button"
            disabled={end.isPending}
            onClick={() => end.mutate(undefined)}
          >
            {t('退出其他全部设备', 'End all others')}
          </button>
        )}
      </div>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      <ul className="delegation-list">
        {items.map((item) => (
          <li key={item.id}>
            <SessionText item={item} />
            {!item.current && (
              <button
                className="button"
                type="button"
                disabled={end.isPending}
                onClick={() => end.mutate(item.id)}
              >
                {t('退出', 'End')}
                <span className="visually-hidden">
                  {t(`：${deviceOf(item.agent)}`, `: ${deviceOf(item.agent)}`)}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="fault" role="alert">
        {end.error && said(end.error)}
      </p>
    </section>
  );
}

function SessionText({ item }: { item: Dto['SessionDto'] }) {
  const { t } = useWords();
  return (
    <p>
      <b>
        {deviceOf(item.agent)} {item.current && <span className="tag tag-ok">{t('这一台', 'This one')}</span>}
      </b>
      <span className="small">
        {item.network ?? t('网络未知', 'network unknown')} ·{' '}
        {t(`${shortMoment(item.since)} 登录`, `since ${shortMoment(item.since)}`)} ·{' '}
        {t(`${shortMoment(item.lastSeenAt)} 用过`, `last seen ${shortMoment(item.lastSeenAt)}`)}
      </span>
    </p>
  );
}

function Password() {
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
          hint={t(
            '至少 8 个字符，15 个以上更好；可以是一句话。',
            'Eight characters at least, fifteen are better.',
          )}
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
          {change.error && faults.length === 0 && said(change.error)}
        </p>
        <button className="button primary" type="submit" disabled={change.isPending}>
          {t('改密码', 'Change it')}
        </button>
      </form>
    </section>
  );
}

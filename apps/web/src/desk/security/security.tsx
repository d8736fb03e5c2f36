import '../styles/form.css';
import '../styles/lists.css';
import '../styles/join.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Page } from '../parts/page';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { deviceOf } from './device-of';
import { Password } from './password';
import { sessions } from './queries';
import { SecondFactor } from './second-factor';
import { SessionText } from './session-text';
import { WaysIn } from './ways-in';

/** What opens one's own account, and where one is signed in. */
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
      <WaysIn />
      <Sessions />
      <SecondFactor />
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

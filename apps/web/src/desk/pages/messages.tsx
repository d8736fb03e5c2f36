import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { api, newKey } from '../here';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Pager } from '../parts/pager';
import { Link, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { messages } from '../queries';
import { readPageSearch } from '../search-address';

export function Messages() {
  const { t } = useWords();
  const { page = 1 } = useSearchOf(readPageSearch);
  const { data, error, refetch } = useQuery(messages(page));
  return (
    <Page
      title={t('消息', 'Messages')}
      aside={data && data.unread > 0 && t(`${data.unread} 条未读`, `${data.unread} unread`)}
      lead={t('和你有关的每一步都会写在这里。', 'Every step that concerns you is written here.')}
      tools={data && data.unread > 0 && <MarkRead />}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.total === 0 && (
        <Empty
          title={t('还没有消息', 'No messages yet')}
          text={t(
            '有人审核、登记或退回你的成果时，这里会告诉你。',
            'When your achievements are reviewed, registered or returned, you read it here.',
          )}
        />
      )}
      {data && data.total > 0 && (
        <>
          <ul className="card message-list">
            {data.items.map((message) => (
              <Message key={message.id} message={message} />
            ))}
          </ul>
          <Pager to="/desk/messages" page={data.page} pageSize={data.pageSize} total={data.total} />
        </>
      )}
    </Page>
  );
}

function Message({
  message: { title, titleEn, text, textEn, href, at, read },
}: {
  message: Dto['MessageDto'];
}) {
  const { t, pick } = useWords();
  return (
    <li className={read ? '' : 'unread'}>
      <time dateTime={at}>{shortMoment(at)}</time>
      <div>
        <h2>
          {!read && <span className="dot" role="img" aria-label={t('未读', 'Unread')} />}
          <Link to={href}>{pick(title, titleEn)}</Link>
        </h2>
        <p>{pick(text, textEn)}</p>
      </div>
    </li>
  );
}

function MarkRead() {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const mark = useMutation({
    mutationFn: () => answered(api.POST('/api/messages/read', { headers: newKey() })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['messages'] }),
  });
  return (
    <>
      <button className="button" type="button" disabled={mark.isPending} onClick={() => mark.mutate()}>
        {t('全部标为已读', 'Mark all as read')}
      </button>
      {mark.error && <p role="alert">{said(mark.error)}</p>}
    </>
  );
}

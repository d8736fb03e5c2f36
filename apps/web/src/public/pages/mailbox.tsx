import { useQuery } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { api } from '../here';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';

const EVERY = 5_000;

/** Where the demonstration's mails arrive: every address in one place. */
export function Mailbox() {
  const { t } = useWords();
  useTitle(t('演示邮箱', 'Demo mailbox'));
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['mailbox'],
    queryFn: () => answered(api.GET('/api/demo/mailbox')),
    refetchInterval: EVERY,
  });
  return (
    <main id="main" className="wrap page mailbox">
      <h1>{t('演示邮箱', 'Demonstration mailbox')}</h1>
      <p className="muted">
        {t(
          '演示环境不往外发邮件，每一封都在这里，最新的在上面，自动刷新。',
          'The demonstration sends nothing outside: every mail arrives here, newest first, refreshed by itself.',
        )}
      </p>
      {isError && <Trouble error={error} again={() => void refetch()} />}
      {data?.total === 0 && (
        <p className="card section">
          {t(
            '还没有邮件。登记或审核一项成果，这里就会收到通知。',
            'No mail yet. Register or review an achievement and a notice arrives.',
          )}
        </p>
      )}
      {data?.messages.map((message) => (
        <details key={message.id} className="card mail">
          <summary>
            <b>{message.subject}</b>
            <span className="muted">
              {message.to} · <time dateTime={message.sentAt}>{shortMoment(message.sentAt)}</time>
            </span>
          </summary>
          <pre>{message.text}</pre>
        </details>
      ))}
    </main>
  );
}

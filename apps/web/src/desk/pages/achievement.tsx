import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../words/language';
import { Page } from '../parts/page';
import { Elsewhere, Link, useGo, useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { achievement, holds, session } from '../queries';
import { RecordView } from '../record/record-view';
import '../styles/form.css';
import '../styles/form-parts.css';
import '../styles/record.css';

const Editor = lazy(async () => ({ default: (await import('../form/editor')).Editor }));
const NEW = 'new';
const REVIEWING = ['return', 'send-back'];

/** One achievement of one's own: the form while it may be edited, else the record. */
export function Achievement() {
  const { t } = useWords();
  const id = useObjectId();
  const go = useGo();
  // A new one gets its address with its first save; the form, and the cursor in it, stay where they are.
  const [made, setMade] = useState<string>();
  const isNew = id === NEW;
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    ...achievement(id),
    enabled: !isNew,
    refetchOnMount: 'always',
  });
  // A form begun on what was read earlier would be a form somebody has changed since.
  const record = isFetchedAfterMount ? data : undefined;
  const me = useQuery(session).data;
  const waiting = (
    <Loading title={isNew ? t('登记成果', 'Register an achievement') : t('成果', 'Achievement')} />
  );
  if (isNew && !me) return waiting;
  if (isNew && !holds(me, 'achievement-officer')) return <NotForYou />;
  const fresh = isNew || id === made;
  if (!fresh && !record) {
    return error ? (
      <Page title={t('成果', 'Achievement')}>
        <Trouble error={error} again={() => void refetch()} />
      </Page>
    ) : (
      waiting
    );
  }
  // Whoever opens it to decide is given the page where remarks can be made.
  if (record?.nextActions.some(({ action }) => REVIEWING.includes(action)))
    return <Elsewhere to={`/desk/reviews/${record.id}`} />;
  if (record && !record.editable) return <RecordView key={record.id} record={record} />;
  return (
    <Suspense fallback={waiting}>
      <Editor
        key={fresh ? NEW : id}
        record={record}
        onMade={(newId) => {
          setMade(newId);
          void go(`/desk/achievements/${newId}`, { replace: true, keepScroll: true });
        }}
      />
    </Suspense>
  );
}

function Loading({ title }: { title: string }) {
  return (
    <Page title={title}>
      <Skeleton rows={6} />
    </Page>
  );
}

function NotForYou() {
  const { t } = useWords();
  return (
    <Page title={t('登记成果', 'Register an achievement')}>
      <div className="card padded">
        <p>
          {t(
            '登记成果要由“成果专员”来做，你现在没有这项职责。需要时请单位管理员授予。',
            'Registering takes the duty “achievement officer”, which you do not hold. Your unit administrator can give it to you.',
          )}
        </p>
        <p>
          <Link className="button" to="/desk/unit">
            {t('看谁有这项职责', 'See who holds it')}
          </Link>
        </p>
      </div>
    </Page>
  );
}

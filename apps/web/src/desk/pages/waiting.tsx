import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { useWords, type Words } from '../../words/language';
import { InvitationCard } from '../join/invitations';
import { myInvitations } from '../join/queries';
import { LetterCard } from '../letters/letter-card';
import { myLetters } from '../letters/queries';
import { EmptyWorklist } from '../parts/empty-worklist';
import { Page } from '../parts/page';
import { Link, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { WorkRow } from '../parts/work-row';
import { type Scope, worklist } from '../queries';
import { readScopeSearch } from '../search-address';

/** What waits for this person; the page every workbench opens on. */
export function Waiting() {
  const words = useWords();
  const { t } = words;
  const { scope = 'mine' } = useSearchOf(readScopeSearch);
  const { data, error, refetch } = useQuery(worklist(scope));
  const counts = useQuery(worklist('mine')).data?.counts;
  const invitations = useQuery(myInvitations).data?.items ?? [];
  const letters = (useQuery(myLetters).data?.items ?? []).filter(({ phase }) => phase === 'issued');
  const shown = scope === 'done' ? undefined : counts?.[scope];
  return (
    <Page
      title={t('等我处理', 'Waiting for me')}
      aside={shown !== undefined && shown > 0 && t(`${shown} 件`, `${shown}`)}
      lead={today(words) + (data && scope !== 'done' ? mostUrgent(data.items, words) : '')}
      tools={<Scopes counts={counts} />}
    >
      {invitations.map((invitation) => (
        <InvitationCard key={invitation.id} invitation={invitation} />
      ))}
      {letters.map((letter) => (
        <LetterCard key={letter.id} letter={letter} />
      ))}
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && <Items items={data.items} scope={scope} />}
    </Page>
  );
}

const SCOPES: readonly { scope: Scope; zh: string; en: string }[] = [
  { scope: 'mine', zh: '我的', en: 'Mine' },
  { scope: 'unit', zh: '本单位', en: 'My unit' },
  { scope: 'done', zh: '已处理', en: 'Dealt with' },
];

function Scopes({ counts }: { counts: Dto['WorkCountsDto'] | undefined }) {
  const { t } = useWords();
  return (
    <nav className="segments" aria-label={t('看哪些', 'Which ones')}>
      {SCOPES.map(({ scope, zh, en }) => (
        <Link key={scope} to="/desk" search={scope === 'mine' ? {} : { scope }} exactSearch replace>
          {t(zh, en)}
          {scope !== 'done' && counts && ` ${counts[scope]}`}
        </Link>
      ))}
    </nav>
  );
}

type Item = Dto['WorkItemDto'];

const THIS_WEEK = 5;

function isDueToday({ workingDaysLeft }: Item): boolean {
  return workingDaysLeft !== null && workingDaysLeft <= 0;
}

function isDueThisWeek(item: Item): boolean {
  return item.workingDaysLeft !== null && item.workingDaysLeft <= THIS_WEEK && !isDueToday(item);
}

function Items({ items, scope }: { items: readonly Item[]; scope: Scope }) {
  const { t } = useWords();
  if (items.length === 0) return <EmptyWorklist scope={scope} />;
  if (scope === 'done') return <Group title={t('最近处理的', 'Dealt with lately')} items={items} />;
  const later = items.filter((item) => !isDueToday(item) && !isDueThisWeek(item));
  return (
    <>
      <Group title={t('今天到期', 'Due today')} items={items.filter(isDueToday)} first={items[0]} />
      <Group title={t('本周', 'This week')} items={items.filter(isDueThisWeek)} first={items[0]} />
      <Group title={t('不急', 'Later')} items={later} first={items[0]} />
    </>
  );
}

/** `first` is the one whose button is filled. */
function Group({ title, items, first }: { title: string; items: readonly Item[]; first?: Item | undefined }) {
  if (items.length === 0) return null;
  return (
    <section className="card work-group">
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <WorkRow key={item.id} item={item} filled={item === first} />
        ))}
      </ul>
    </section>
  );
}

function today({ language }: Words): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'full',
  }).format(new Date());
}

function mostUrgent([first]: readonly Item[], { t }: Words): string {
  if (!first || first.workingDaysLeft === null) return '';
  const days = first.workingDaysLeft;
  if (days < 0)
    return t(`。最急的一件已逾期 ${-days} 个工作日。`, `. The most urgent is ${-days} working days late.`);
  if (days === 0) return t('。最急的一件今天到期。', '. The most urgent is due today.');
  return t(`。最急的一件剩 ${days} 个工作日。`, `. The most urgent has ${days} working days left.`);
}

import '../styles/lists.css';
import '../styles/join.css';
import '../styles/integrity.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Pager } from '../parts/pager';
import { Link, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { holds, session } from '../queries';
import { type Shown, standings } from './queries';

const CHOICES: readonly { shown: Shown; zh: string; en: string }[] = [
  { shown: 'due', zh: '待查询', en: 'To be looked up' },
  { shown: 'listed', zh: '有记录', en: 'Listed' },
  { shown: 'all', zh: '全部', en: 'All' },
];

const readAddress = ({ shown, page }: Record<string, unknown>) => ({
  shown: CHOICES.find((choice) => choice.shown === shown)?.shown ?? 'due',
  page: Math.max(1, Number(page) || 1),
});

/** Units whose standing is unknown, has run out or is about to, and those that are listed. */
export function Standings() {
  const { t } = useWords();
  const { shown, page } = useSearchOf(readAddress);
  const imports = holds(useQuery(session).data, 'integrity-officer');
  const { data, error, refetch } = useQuery(standings(shown, page));
  return (
    <Page
      title={t('信用核查', 'Standing')}
      aside={data && data.total > 0 && t(`${data.total} 家`, `${data.total}`)}
      lead={t(
        '快到期的查询会回到“待查询”。过期就是未知，未知不拨付。',
        'A look-up about to run out is due again. Expired is unknown, and unknown is not paid.',
      )}
      tools={
        imports && (
          <Link className="button" to="/desk/integrity/imports">
            {t('导入名单和登记', 'Import lists and registers')}
          </Link>
        )
      }
    >
      <nav className="segments" aria-label={t('看哪些', 'Which ones')}>
        {CHOICES.map((choice) => (
          <Link
            key={choice.shown}
            to="/desk/integrity"
            search={{ shown: choice.shown === 'due' ? undefined : choice.shown }}
            exactSearch
          >
            {t(choice.zh, choice.en)}
          </Link>
        ))}
      </nav>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.items.length === 0 && (
        <Empty
          title={shown === 'due' ? t('都查过了', 'Nothing is due') : t('没有', 'None')}
          text={t(
            '新入驻的单位和快到期的查询会出现在这里。',
            'New units, and look-ups about to run out, appear here.',
          )}
        />
      )}
      {data && data.items.length > 0 && (
        <>
          <ul className="card standing-rows">
            {data.items.map((row) => (
              <Row key={row.unitId} row={row} />
            ))}
          </ul>
          <Pager
            to="/desk/integrity"
            search={{ shown: shown === 'due' ? undefined : shown }}
            {...{ page: data.page, pageSize: data.pageSize, total: data.total }}
          />
        </>
      )}
    </Page>
  );
}

function Row({ row }: { row: Dto['StandingRowDto'] }) {
  const { t, pick, language } = useWords();
  const listed = language === 'en' ? row.listedEn : row.listed;
  return (
    <li>
      <div>
        <Link to={`/desk/integrity/${row.unitId}`}>{pick(row.name, row.nameEn)}</Link>
        <p className="small">{row.creditCode}</p>
      </div>
      <p>
        {listed.map((name) => (
          <Tag key={name} kind="bad">
            {name}
          </Tag>
        ))}{' '}
        {row.answeredUntil ? (
          <span className="small">
            {t(`有效到 ${row.answeredUntil}`, `answers until ${row.answeredUntil}`)}
          </span>
        ) : (
          <Tag kind="unknown">{t('未知，待查询', 'Unknown')}</Tag>
        )}
      </p>
    </li>
  );
}

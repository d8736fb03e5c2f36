import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../words/language';
import { AchievementRow } from '../parts/achievement-row';
import { Icon } from '../../parts/icon';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Pager } from '../parts/pager';
import { Link, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { achievements, holds, session, type State } from '../queries';
import { readListSearch, STATES } from '../search-address';

/** The unit's own achievements; for a registry, those sent to it. */
export function Achievements() {
  const { t } = useWords();
  const { state, page = 1 } = useSearchOf(readListSearch);
  const { data, error, refetch } = useQuery(achievements(state, page));
  const me = useQuery(session).data;
  const registrar = holds(me, 'achievement-registrar');
  const reviewedIn = registrar ? 'registry-review' : holds(me, 'unit-approver') ? 'unit-review' : undefined;
  return (
    <Page
      title={registrar ? t('成果登记', 'Registration') : t('成果', 'Achievements')}
      aside={data && data.total > 0 && t(`${data.total} 项`, `${data.total}`)}
      lead={
        registrar
          ? t(
              '各单位送来登记的成果，新的在前。',
              'What the units have sent in for registration, newest first.',
            )
          : t(
              '本单位的成果，从草稿到在架，刚改过的在前。',
              'Your unit’s achievements, from draft to listed, lately changed first.',
            )
      }
      tools={holds(me, 'achievement-officer') && <NewButton />}
    >
      <StateFilter chosen={state} />
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} />}
      {data?.total === 0 && <NothingHere state={state} registrar={registrar} />}
      {data && data.total > 0 && (
        <>
          <ul className="card achievement-list">
            {data.items.map((row) => (
              <AchievementRow key={row.id} row={row} registrar={registrar} reviewedIn={reviewedIn} />
            ))}
          </ul>
          <Pager
            to="/desk/achievements"
            search={{ state }}
            page={data.page}
            pageSize={data.pageSize}
            total={data.total}
          />
        </>
      )}
    </Page>
  );
}

function NewButton() {
  const { t } = useWords();
  return (
    <Link className="button primary" to="/desk/achievements/new">
      <Icon name="plus" />
      {t('登记成果', 'Register an achievement')}
    </Link>
  );
}

function StateFilter({ chosen }: { chosen: State | undefined }) {
  const { t } = useWords();
  return (
    <nav className="chips" aria-label={t('按状态看', 'By state')}>
      {[{ state: undefined, zh: '全部', en: 'All' }, ...STATES].map(({ state, zh, en }) => (
        <Link
          key={zh}
          className={state === chosen ? 'chip on' : 'chip'}
          to="/desk/achievements"
          search={{ state }}
          exactSearch
          replace
        >
          {t(zh, en)}
        </Link>
      ))}
    </nav>
  );
}

function NothingHere({ state, registrar }: { state: State | undefined; registrar: boolean }) {
  const { t } = useWords();
  const officer = holds(useQuery(session).data, 'achievement-officer');
  if (state) {
    const name = STATES.find((one) => one.state === state);
    return (
      <Empty
        title={t(`没有“${name?.zh}”的成果`, `None is “${name?.en.toLowerCase()}”`)}
        text={t('换一个状态看，或看全部。', 'Choose another state, or look at all of them.')}
      >
        <Link className="button" to="/desk/achievements">
          {t('看全部', 'See all')}
        </Link>
      </Empty>
    );
  }
  if (registrar) {
    return (
      <Empty
        title={t('还没有送来的成果', 'Nothing has been sent in')}
        text={t(
          '单位审核同意后，成果会出现在这里，也会进你的“等我处理”。',
          'Once a unit approves one, it appears here and in what waits for you.',
        )}
      />
    );
  }
  return (
    <Empty
      title={t('还没有成果', 'No achievements yet')}
      text={t(
        '先写名称就能存成草稿，其余随时补。写齐后交单位审核，再由省登记中心编号。',
        'A title is enough for a draft; add the rest whenever you like. Complete, it goes to your unit’s approver and then to the registry.',
      )}
    >
      {officer && <NewButton />}
    </Empty>
  );
}

import '../styles/lists.css';
import '../styles/parameters.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { publicPage } from '../here';
import { Page } from '../parts/page';
import { Link } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { ChangeTag, useValueWords } from './parameter-words';
import { parameters } from './queries';

/** Every number the market goes by: what it is, since when, on what ground, and what comes next. */
export function Parameters() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(parameters);
  return (
    <Page
      title={t('参数', 'Parameters')}
      aside={data && t(`${data.items.length} 个`, `${data.items.length}`)}
      lead={t(
        '改一个数要两个人：一人提，另一人复核，最早明天生效，不改过去。',
        'A number is changed by two persons, from tomorrow at the earliest, and never for the past.',
      )}
      tools={
        <a className="button" href={publicPage('/rules')}>
          {t('看公开页', 'Public page')}
        </a>
      }
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && data.open.length > 0 && <Open open={data.open} />}
      {data && areasOf(data.items).map(([area, items]) => <Area key={area} items={items} />)}
    </Page>
  );
}

function Open({ open }: { open: readonly Dto['ChangeRowDto'][] }) {
  const { t, pick } = useWords();
  const valueWords = useValueWords();
  return (
    <section className="card padded" aria-labelledby="open">
      <h2 id="open">{t(`还没办完的变更 ${open.length} 份`, `${open.length} changes under way`)}</h2>
      <ul className="parameter-list">
        {open.map((change) => (
          <li key={change.id}>
            <Link to={`/desk/parameter-changes/${change.id}`}>{pick(change.name, change.nameEn)}</Link>
            <b>{valueWords(change.value, change)}</b>
            <span className="small">{t(`${change.fromDay} 起`, `from ${change.fromDay}`)}</span>
            <ChangeTag change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Area({ items }: { items: readonly Dto['ParameterDto'][] }) {
  const { t, pick } = useWords();
  const valueWords = useValueWords();
  const [first] = items;
  if (!first) return null;
  return (
    <section className="card padded" aria-labelledby={`area-${first.key}`}>
      <h2 id={`area-${first.key}`}>{pick(first.area, first.areaEn)}</h2>
      <ul className="parameter-list">
        {items.map((item) => (
          <li key={item.key}>
            <Link to={`/desk/parameters/${item.key}`}>{pick(item.name, item.nameEn)}</Link>
            <b>{valueWords(item.current.value, item)}</b>
            <span className="small">
              {t(`${item.current.fromDay} 起，`, `since ${item.current.fromDay}; `)}
              {pick(item.current.source, item.current.sourceEn)}
            </span>
            {item.coming.map(({ value, fromDay }) => (
              <Tag key={fromDay} kind="info">
                {t(`${fromDay} 起 ${valueWords(value, item)}`, `${valueWords(value, item)} from ${fromDay}`)}
              </Tag>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function areasOf(items: readonly Dto['ParameterDto'][]): [string, Dto['ParameterDto'][]][] {
  const areas = new Map<string, Dto['ParameterDto'][]>();
  for (const item of items) areas.set(item.area, [...(areas.get(item.area) ?? []), item]);
  return [...areas];
}

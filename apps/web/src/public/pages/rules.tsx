import '../styles/rules.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { rulesFrom } from '../../api/numbers';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';

/** Every number the market goes by, for everybody: what it is, since when, on what ground, and what comes next. */
export function Rules() {
  const { t } = useWords();
  const name = t('规则与期限', 'Rules and deadlines');
  useTitle(name);
  const { data, error, refetch } = useQuery(rulesFrom(api));
  return (
    <main id="main" className="wrap page">
      <h1>{name}</h1>
      <p className="muted rules-lead">
        {t(
          '这些数由两个人改：一人提，另一人复核，最早次日生效，不溯及既往。补助的比例和限额见公示里写明的政策条款。',
          'Two persons change these: one proposes, another reviews, from the next day at the earliest, never for the past. Rates of subsidies stand in their policies.',
        )}{' '}
        <Link to="/calendar" search={{}}>
          {t('看工作日历', 'The working-day calendar')}
        </Link>
      </p>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && areasOf(data.items).map((items) => <Area key={items[0]?.area} items={items} />)}
    </main>
  );
}

function Area({ items }: { items: readonly Dto['ParameterDto'][] }) {
  const { t, pick } = useWords();
  const [value, since] = [t('现在', 'Now'), t('自', 'Since')];
  const [source, governs] = [t('依据', 'Source'), t('管什么', 'What it governs')];
  return (
    <section className="card section">
      <h2>{pick(items[0]?.area ?? '', items[0]?.areaEn)}</h2>
      <table className="rules-table">
        <thead>
          <tr>
            {[governs, value, since, source].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <th scope="row">
                {pick(item.name, item.nameEn)}
                <small>{pick(item.governs, item.governsEn)}</small>
              </th>
              <td data-label={value}>
                <b>{amount(item.current.value, pick(item.unitName, item.unitNameEn))}</b>
                {item.coming.map((next) => (
                  <small key={next.fromDay}>
                    {t(`${next.fromDay} 起 `, `From ${next.fromDay}: `)}
                    {amount(next.value, pick(item.unitName, item.unitNameEn))}
                  </small>
                ))}
              </td>
              <td data-label={since}>{item.current.fromDay}</td>
              <td data-label={source}>{pick(item.current.source, item.current.sourceEn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function amount(value: number, unit: string): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

function areasOf(items: readonly Dto['ParameterDto'][]): Dto['ParameterDto'][][] {
  const areas = new Map<string, Dto['ParameterDto'][]>();
  for (const item of items) areas.set(item.area, [...(areas.get(item.area) ?? []), item]);
  return [...areas.values()];
}

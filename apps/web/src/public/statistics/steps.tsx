import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import type { ContractsAddress } from '../statistics-address';
import { ToList } from './to-list';

/** From an offer to a registered contract: how often each step was made. */
export function Steps({ data, address }: { data: Dto['StatisticsDto']; address: ContractsAddress }) {
  const { t, pick } = useWords();
  const { steps, region, year } = data;
  // The root keeps the small end of the funnel visible beside its wide one.
  const largest = Math.sqrt(Math.max(...steps.map(({ count }) => count ?? 0), 1));
  const missing = (key: string) =>
    key === 'listed' && region ? t('不适用', 'Not applicable') : t('无数据', 'No records');
  return (
    <section className="card panel" aria-labelledby="funnel">
      <h2 id="funnel">{t('从挂牌到登记', 'From offer to registration')}</h2>
      <ol className="funnel">
        {steps.map(({ key, name, nameEn, count }) => (
          <li key={key}>
            <ToList address={address} contracts={key === 'registered' ? count : null}>
              <span>{pick(name, nameEn)}</span>{' '}
              <b>{count === null ? missing(key) : count.toLocaleString('en-US')}</b>
              {!!count && (
                <i aria-hidden="true" style={{ width: `${(Math.sqrt(count) / largest) * 100}%` }} />
              )}
            </ToList>
          </li>
        ))}
      </ol>
      <p className="small">
        {t(
          `${year} 年里各步发生了多少，按各自的日期计；不是同一批成果的转化率。条长按平方根比例。`,
          `What happened in ${year}, each step by its own day; not the fate of one cohort. Bars on a square-root scale.`,
        )}
      </p>
    </section>
  );
}

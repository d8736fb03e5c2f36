import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';

const PARTS = [
  { account: 'paid', zh: '已拨付', en: 'Paid' },
  { account: 'committed', zh: '已批准待拨', en: 'Committed' },
  { account: 'held', zh: '审核中占用', en: 'Held' },
  { account: 'available', zh: '可用', en: 'Available' },
] as const;

/** The pool of the year: what is paid, committed, held and left. */
export function Budget({ pool }: { pool: Dto['ClaimPoolDto'] }) {
  const { t, language } = useWords();
  const granted = Number(pool.granted);
  return (
    <section className="card padded" aria-labelledby="budget">
      <h2 id="budget">{t('年度预算', 'Budget of the year')}</h2>
      <div className="budget-bar" aria-hidden="true">
        {PARTS.map(({ account }) => (
          <i
            key={account}
            className={account}
            style={{ flexGrow: granted > 0 ? Number(pool[account]) / granted : 0 }}
          />
        ))}
      </div>
      <dl className="budget">
        {PARTS.map(({ account, zh, en }) => (
          <div key={account}>
            <dt>
              <i className={account} aria-hidden="true" />
              {t(zh, en)}
            </dt>
            <dd>{exactMoney(pool[account], language)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('预算总额', 'Granted')}</dt>
          <dd>{exactMoney(pool.granted, language)}</dd>
        </div>
      </dl>
    </section>
  );
}

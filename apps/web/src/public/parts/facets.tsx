import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { chosen, type Facet, narrowedBy, type SearchAddress, switched } from '../search-address';

type FacetCounts = Dto['FacetsDto'];

const GROUPS: readonly { facet: Facet; zh: string; en: string }[] = [
  { facet: 'field', zh: '技术领域', en: 'Technology field' },
  { facet: 'priceMode', zh: '价格方式', en: 'Pricing' },
  { facet: 'region', zh: '地区', en: 'Region' },
  { facet: 'kind', zh: '成果类别', en: 'Kind' },
];
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Narrowing by what the results have; every number is what a click would show. */
export function Facets({ address, facets }: { address: SearchAddress; facets: FacetCounts }) {
  const { t, pick } = useWords();
  const navigate = useNavigate();
  const go = (search: SearchAddress) => void navigate({ to: '/achievements', search, resetScroll: false });
  const narrowed = narrowedBy(address);
  return (
    <div className="facets">
      <div className="facets-head">
        <h2>{t('筛选', 'Filters')}</h2>
        {narrowed > 0 && (
          <Link to="/achievements" search={{ q: address.q, sort: address.sort }}>
            {t(`清空 ${narrowed} 项`, `Clear ${narrowed}`)}
          </Link>
        )}
      </div>
      {GROUPS.map(({ facet, zh, en }) =>
        facets[facet].length > 0 ? (
          <fieldset key={facet}>
            <legend>{t(zh, en)}</legend>
            {facets[facet].map(({ value, name, nameEn, count }) => (
              <label key={value} className="check">
                <input
                  type="checkbox"
                  checked={chosen(address, facet).includes(value)}
                  onChange={() => go(switched(address, facet, value))}
                />
                <span>{pick(name, nameEn)}</span>
                <em>{count}</em>
              </label>
            ))}
          </fieldset>
        ) : null,
      )}
      <ReadinessRange address={address} counts={facets.trl} go={go} />
      <fieldset>
        <legend>{t('可信程度', 'Freshness')}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={address.confirmed === '30d'}
            onChange={() =>
              go({ ...address, confirmed: address.confirmed === '30d' ? undefined : '30d', page: undefined })
            }
          />
          <span>{t('30 天内确认过', 'Confirmed within 30 days')}</span>
        </label>
      </fieldset>
      <p className="small">{t('没有结果的选项不显示。', 'Options without results are not shown.')}</p>
    </div>
  );
}

interface Range {
  address: SearchAddress;
  counts: FacetCounts['trl'];
  go: (address: SearchAddress) => void;
}

function ReadinessRange({ address, counts, go }: Range) {
  const { t } = useWords();
  const [from = '1', to = from] = address.trl?.split('-') ?? ['1', '9'];
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const countOf = (level: number) => counts.find(({ value }) => value === String(level))?.count ?? 0;
  const set = (low: number, high: number) => {
    const whole = low === 1 && high === 9;
    go({
      ...address,
      trl: whole ? undefined : `${Math.min(low, high)}-${Math.max(low, high)}`,
      page: undefined,
    });
  };
  return (
    <fieldset>
      <legend>{t('成熟度（有证据的级别）', 'Readiness (as evidenced)')}</legend>
      <div className="bars" aria-hidden="true">
        {LEVELS.map((level) => (
          <i
            key={level}
            className={level >= Number(from) && level <= Number(to) ? 'on' : ''}
            style={{ height: `${8 + (countOf(level) / most) * 92}%` }}
          />
        ))}
      </div>
      <div className="range">
        <LevelSelect name={t('从', 'From')} value={from} change={(level) => set(level, Number(to))} />
        <span>{t('至', 'to')}</span>
        <LevelSelect name={t('到', 'To')} value={to} change={(level) => set(Number(from), level)} />
      </div>
    </fieldset>
  );
}

function LevelSelect({
  name,
  value,
  change,
}: {
  name: string;
  value: string;
  change: (level: number) => void;
}) {
  return (
    <select aria-label={`TRL ${name}`} value={value} onChange={(event) => change(Number(event.target.value))}>
      {LEVELS.map((level) => (
        <option key={level} value={level}>
          TRL {level}
        </option>
      ))}
    </select>
  );
}

/** The same filters as a full sheet, for phones. */
export function FacetSheet({
  address,
  facets,
  total,
}: {
  address: SearchAddress;
  facets: FacetCounts;
  total: number;
}) {
  const { t } = useWords();
  const sheet = useRef<HTMLDialogElement>(null);
  const narrowed = narrowedBy(address);
  return (
    <>
      <button className="button filter-button" type="button" onClick={() => sheet.current?.showModal()}>
        <Icon name="filter" size={16} />
        {narrowed > 0 ? t(`筛选 ${narrowed}`, `Filters ${narrowed}`) : t('筛选', 'Filters')}
      </button>
      <dialog ref={sheet} className="sheet" aria-label={t('筛选', 'Filters')}>
        <Facets address={address} facets={facets} />
        <button className="button primary wide" type="button" onClick={() => sheet.current?.close()}>
          {t(`显示 ${total} 项`, `Show ${total}`)}
        </button>
      </dialog>
    </>
  );
}

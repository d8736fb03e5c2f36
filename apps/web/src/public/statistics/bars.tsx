import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import type { ContractsAddress } from '../statistics-address';
import { inUnit, shortNumber, unitFor } from './amounts';
import { ToList } from './to-list';

interface Props {
  id: string;
  name: string;
  rows: readonly Dto['SumsOfDto'][];
  /** The filter of a row's list. */
  addressOf: (code: string) => ContractsAddress;
  note?: string;
}

/** Sums side by side: a row's name, its bar, its amount and its number of contracts. */
export function Bars({ id, name, rows, addressOf, note }: Props) {
  const { t, pick, language } = useWords();
  const unit = unitFor(
    rows.map(({ technologyAmount }) => technologyAmount),
    language,
  );
  const largest = Math.max(...rows.map(({ technologyAmount }) => Number(technologyAmount)), 1);
  return (
    <section className="card panel" aria-labelledby={id}>
      <h2 id={id}>{t(`${name}（${unit.name}）`, `${name} (${unit.name})`)}</h2>
      <ul className="bar-rows">
        {rows.map((row) => (
          <li key={row.code}>
            <ToList
              address={addressOf(row.code)}
              contracts={row.contracts}
              title={row.technologyAmount === null ? undefined : exactMoney(row.technologyAmount, language)}
            >
              <span className="bar-name">{pick(row.name, row.nameEn)}</span>{' '}
              <span className="bar-track" aria-hidden="true">
                <i style={{ width: `${(Number(row.technologyAmount) / largest) * 100}%` }} />
              </span>
              <b>
                {row.technologyAmount === null
                  ? t('未知', 'Unknown')
                  : shortNumber(inUnit(row.technologyAmount, unit))}
              </b>{' '}
              <em>{t(`${row.contracts} 份`, `${row.contracts}`)}</em>
            </ToList>
          </li>
        ))}
      </ul>
      {note && <p className="small">{note}</p>}
    </section>
  );
}

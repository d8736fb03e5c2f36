import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';

interface Row {
  name: string;
  target: string;
}

interface Props {
  rows: readonly Row[];
  set: (rows: Row[]) => void;
  fault: string | undefined;
}

const MOST = 10;

/** What would count as solved: a name and its figure, line by line. */
export function Indicators({ rows, set, fault }: Props) {
  const { t } = useWords();
  const change = (at: number, row: Partial<Row>) =>
    set(rows.map((old, index) => (index === at ? { ...old, ...row } : old)));
  return (
    <fieldset className="field">
      <legend>{t('做到什么算解决', 'What would count as solved')}</legend>
      {rows.map((row, at) => (
        <div className="indicator" key={at}>
          <input
            aria-label={t(`第 ${at + 1} 条指标`, `Indicator ${at + 1}`)}
            placeholder={t('指标，如 漏检率', 'Indicator')}
            maxLength={60}
            value={row.name}
            onChange={({ target }) => change(at, { name: target.value })}
          />
          <input
            aria-label={t(`第 ${at + 1} 条的目标值`, `Target ${at + 1}`)}
            placeholder={t('目标，如 ≤ 1%', 'Target')}
            maxLength={100}
            value={row.target}
            onChange={({ target }) => change(at, { target: target.value })}
          />
          <button
            className="plain"
            type="button"
            aria-label={t(`去掉第 ${at + 1} 条`, `Remove ${at + 1}`)}
            disabled={rows.length === 1}
            onClick={() => set(rows.filter((_, index) => index !== at))}
          >
            <Icon name="cross" size={16} />
          </button>
        </div>
      ))}
      {rows.length < MOST && (
        <button className="plain" type="button" onClick={() => set([...rows, { name: '', target: '' }])}>
          + {t('再加一条', 'Add one')}
        </button>
      )}
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}

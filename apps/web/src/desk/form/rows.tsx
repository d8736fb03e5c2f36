import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { Field } from './field';
import { controlId, type FieldName } from './fields';

interface CellProps {
  id?: string;
  'aria-label': string;
}

/** One control of a row under its own small label; the labels of a wide page's later rows are the first row's. */
type Cell = (label: string, control: (props: CellProps) => ReactNode) => ReactNode;

interface Props<R> {
  name: FieldName;
  optional?: boolean;
  hint: string;
  /** The button's words. */
  add: string;
  rows: readonly R[];
  /** What a new row begins with. */
  blank: R;
  most: number;
  /** Only whole rows are saved. */
  isWhole: (row: R) => boolean;
  onChange: (rows: R[]) => void;
  /** A row's controls, each in its cell. */
  children: (row: R, change: (part: Partial<R>) => void, cell: Cell) => ReactNode;
}

/** A field that is a list of rows. */
export function Rows<R>({
  name,
  optional = false,
  hint,
  add,
  rows,
  blank,
  most,
  isWhole,
  onChange,
  children,
}: Props<R>) {
  const { t } = useWords();
  const addId = `${controlId(name)}-add`;
  const replace = (index: number, part: Partial<R>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const remove = (index: number) => {
    onChange(rows.filter((_, at) => at !== index));
    document.getElementById(addId)?.focus();
  };
  return (
    <Field name={name} optional={optional} group hint={hint}>
      {({ id }) => (
        <>
          {rows.map((row, index) => {
            let named = false;
            const cell: Cell = (label, control) => {
              // The first control of the first row is where a jump to the field leads.
              const first = index === 0 && !named;
              named = true;
              return (
                <div className="cell">
                  <span aria-hidden="true">{label}</span>
                  {control({
                    ...(first && { id }),
                    'aria-label': t(`第 ${index + 1} 行，${label}`, `Row ${index + 1}, ${label}`),
                  })}
                </div>
              );
            };
            return (
              // Rows have no name of their own and are only ever added at the end.
              <div className={`rows rows-${name}`} key={index}>
                {children(row, (part) => replace(index, part), cell)}
                <button
                  className="plain remove"
                  type="button"
                  aria-label={t(`删去第 ${index + 1} 行`, `Remove row ${index + 1}`)}
                  onClick={() => remove(index)}
                >
                  <Icon name="cross" size={16} />
                </button>
                {!isWhole(row) && (
                  <p className="hint begun">
                    {t('填齐这一行才会存下。', 'Saved once this row is complete.')}
                  </p>
                )}
              </div>
            );
          })}
          {rows.length < most && (
            <button
              className="button small-button"
              type="button"
              id={rows.length === 0 ? id : addId}
              onClick={() => onChange([...rows, blank])}
            >
              <Icon name="plus" size={16} />
              {add}
            </button>
          )}
        </>
      )}
    </Field>
  );
}

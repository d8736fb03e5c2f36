import type { ReactNode } from 'react';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { controlId, type FieldName, FIELDS, isSaidByHeading } from './fields';
import { useNotes } from './notes';

/** What ties a control to its label and to what is said about it. */
export interface Control {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
  status?: 'error';
}

interface Props {
  name: FieldName;
  hint?: string;
  optional?: boolean;
  /** Characters so far and at most (or at least). */
  count?: string;
  /** Several controls under one label. */
  group?: boolean;
  className?: string;
  children: (control: Control) => ReactNode;
}

/** Label, control, hint, the reviewer's remark and the server's refusal of one field. */
export function Field({
  name,
  hint,
  optional = false,
  count,
  group = false,
  className = '',
  children,
}: Props) {
  const { t } = useWords();
  const { faults } = useNotes(name);
  const id = controlId(name);
  const control: Control = {
    id,
    'aria-describedby': `${id}-about`,
    'aria-invalid': faults.length > 0,
    ...(faults.length > 0 && { status: 'error' as const }),
  };
  const label = (
    <>
      {t(FIELDS[name].zh, FIELDS[name].en)}
      {optional && <span className="optional">{t('选填', 'optional')}</span>}
      {count !== undefined && <span className="count">{count}</span>}
    </>
  );
  const inside = (
    <>
      {children(control)}
      <About name={name} hint={hint} />
    </>
  );
  if (group) {
    return (
      <fieldset className={`field ${className}`}>
        <legend className={isSaidByHeading(name) ? 'visually-hidden' : undefined}>{label}</legend>
        {inside}
      </fieldset>
    );
  }
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {inside}
    </div>
  );
}

function About({ name, hint }: { name: FieldName; hint: string | undefined }) {
  const { t } = useWords();
  const { faults, remarks } = useNotes(name);
  return (
    <div id={`${controlId(name)}-about`} className="about">
      {faults.map((fault) => (
        <p className="fault" key={fault.field} role="alert">
          {rowOf(fault.field, t)}
          {fault.message}
        </p>
      ))}
      {remarks.map((remark) => (
        <p className="remark" key={remark.at + remark.text}>
          <b>
            {t(
              `${remark.by} ${shortMoment(remark.at)} 的意见：`,
              `${remark.by}, ${shortMoment(remark.at)}: `,
            )}
          </b>
          {remark.text}
        </p>
      ))}
      {hint && <p className="hint">{hint}</p>}
    </div>
  );
}

/** `ipr.1.number` is about the second row. */
function rowOf(field: string, t: (zh: string, en: string) => string): string {
  const row = /\.(\d+)(\.|$)/.exec(field)?.[1];
  if (row === undefined) return '';
  return t(`第 ${Number(row) + 1} 行：`, `Row ${Number(row) + 1}: `);
}

import type { ReactNode } from 'react';
import { ApiError } from '../../api/client';

export interface Faults {
  /** What is wrong on the whole. */
  sentence: string;
  of: (field: string) => string | undefined;
}

export const NO_FAULTS: Faults = { sentence: '', of: () => undefined };

export function faultsOf(error: unknown): Faults {
  if (!(error instanceof ApiError)) return { ...NO_FAULTS, sentence: String(error) };
  return {
    sentence: error.message,
    of: (name) => error.fields.find(({ field }) => field === name)?.message,
  };
}

interface Control {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string;
}

interface Props {
  name: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  children: (control: Control) => ReactNode;
}

/** A control of the account pages with its label, its hint and its fault. */
export function AccountField({ name, label, hint, fault, children }: Props) {
  const about = `${name}-about`;
  return (
    <>
      <label htmlFor={name}>{label}</label>
      {children({ id: name, 'aria-invalid': fault !== undefined, 'aria-describedby': about })}
      <div id={about}>
        {fault && <p className="fault">{fault}</p>}
        {hint && <p className="small">{hint}</p>}
      </div>
    </>
  );
}

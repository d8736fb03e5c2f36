import type { ReactNode } from 'react';

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

/** A plain control with its label, its hint and what the server says about it. */
export function Labelled({ name, label, hint, fault, children }: Props) {
  const id = `field-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': fault !== undefined, 'aria-describedby': `${id}-about` })}
      <div id={`${id}-about`}>
        {fault && <p className="fault">{fault}</p>}
        {hint && <p className="hint">{hint}</p>}
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';

/** Nothing here, and what one can do about it. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="card empty">
      <span className="disc">
        <Icon name="tick" size={22} />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}

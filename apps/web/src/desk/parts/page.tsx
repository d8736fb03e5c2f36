import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../words/language';

interface Props {
  title: string;
  /** Beside the title, smaller: how many. */
  aside?: ReactNode;
  /** One line below it. */
  lead?: ReactNode;
  /** At the right of the title. */
  tools?: ReactNode;
  children?: ReactNode;
}

let arrived = false;

/** A page's one heading, the browser's title, and where the focus goes when one comes from another page. */
export function Page({ title, aside, lead, tools, children }: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const market = t('江西技术市场', 'Jiangxi Technology Market');
  useEffect(() => {
    document.title = `${title} · ${market}`;
  }, [title, market]);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    arrived = true;
  }, []);
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
            {aside && <small>{aside}</small>}
          </h1>
          {lead && <div className="lead">{lead}</div>}
        </div>
        {tools && <div className="page-tools">{tools}</div>}
      </div>
      {children}
    </div>
  );
}

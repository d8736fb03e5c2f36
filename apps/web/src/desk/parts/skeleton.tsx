import { useEffect, useState } from 'react';
import { useWords } from '../../words/language';

const SLOW = 2_000;

/** Grey bars of about the final size; after two seconds a line that says it is still being looked up. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const { t } = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="card bars" role="status">
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="bar" aria-hidden="true">
          <i />
          <i />
        </span>
      ))}
      <span className={slow ? 'small' : 'visually-hidden'}>
        {slow ? t('还在查，通常 3 秒内', 'Still looking; usually within 3 seconds') : t('正在取', 'Loading')}
      </span>
    </div>
  );
}

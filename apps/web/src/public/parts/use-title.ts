import { useEffect } from 'react';
import { useWords } from '../../words/language';

/** The browser's title follows the page; undefined while its name is not known yet. */
export function useTitle(name: string | undefined): void {
  const { t } = useWords();
  const market = t('江西技术市场', 'Jiangxi Technology Market');
  useEffect(() => {
    if (name !== undefined) document.title = name ? `${name} · ${market}` : market;
  }, [name, market]);
}

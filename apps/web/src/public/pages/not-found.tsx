import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/language';
import { SearchBox } from '../parts/search-box';
import { useTitle } from '../parts/use-title';

export function NotFound() {
  const { t } = useWords();
  useTitle(t('没有这个地址', 'No such page'));
  return (
    <main id="main" className="wrap narrow page">
      <h1>{t('没有这个地址', 'There is no such page')}</h1>
      <p>
        {t(
          '可能是链接抄错了一个字。直接搜，或者回首页。',
          'The link may be mistyped. Search, or go to the home page.',
        )}
      </p>
      <SearchBox />
      <p>
        <Link to="/">{t('回首页', 'Home page')}</Link>
      </p>
    </main>
  );
}

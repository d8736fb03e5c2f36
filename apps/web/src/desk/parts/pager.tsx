import { useWords } from '../../words/language';
import { Link } from './routing';

interface Props {
  to: string;
  /** What stays in the address beside the page. */
  search?: Record<string, string | undefined>;
  page: number;
  pageSize: number;
  total: number;
}

export function Pager({ to, search = {}, page, pageSize, total }: Props) {
  const { t } = useWords();
  const last = Math.ceil(total / pageSize);
  if (last <= 1) return null;
  return (
    <nav className="pager" aria-label={t('翻页', 'Pages')}>
      {page > 1 && (
        <Link className="button" to={to} search={{ ...search, page: page === 2 ? undefined : page - 1 }}>
          {t('上一页', 'Previous')}
        </Link>
      )}
      <span>{t(`第 ${page} 页，共 ${last} 页`, `Page ${page} of ${last}`)}</span>
      {page < last && (
        <Link className="button" to={to} search={{ ...search, page: page + 1 }}>
          {t('下一页', 'Next')}
        </Link>
      )}
    </nav>
  );
}

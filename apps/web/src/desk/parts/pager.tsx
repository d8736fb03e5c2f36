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

interface HereProps {
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

/** The same for a list within a page, whose place is in no address. */
export function PagerHere({ page, pageSize, total, onPage }: HereProps) {
  const { t } = useWords();
  const last = Math.ceil(total / pageSize);
  if (last <= 1) return null;
  return (
    <nav className="pager" aria-label={t('翻页', 'Pages')}>
      <button className="button" type="button" disabled={page === 1} onClick={() => onPage(page - 1)}>
        {t('上一页', 'Previous')}
      </button>
      <span>{t(`第 ${page} 页，共 ${last} 页`, `Page ${page} of ${last}`)}</span>
      <button className="button" type="button" disabled={page >= last} onClick={() => onPage(page + 1)}>
        {t('下一页', 'Next')}
      </button>
    </nav>
  );
}

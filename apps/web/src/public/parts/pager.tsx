import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/language';

const AROUND = 2;

interface Props {
  to: '/achievements' | '/needs' | '/statistics/contracts' | '/statistics/subsidies' | '/notices';
  page: number;
  pages: number;
  /** What else the address of the list holds. */
  address: object;
}

/** Links, so that a page can be opened in another tab and found again. */
export function Pager({ to, page, pages, address }: Props) {
  const { t } = useWords();
  if (pages < 2) return null;
  const first = Math.max(1, page - AROUND);
  const last = Math.min(pages, page + AROUND);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const at = (number: number) => ({ ...address, page: number === 1 ? undefined : String(number) });
  return (
    <nav className="pager" aria-label={t('翻页', 'Pages')}>
      {page > 1 && (
        <Link to={to} search={at(page - 1)}>
          {t('上一页', 'Previous')}
        </Link>
      )}
      {numbers.map((number) => (
        <Link key={number} to={to} search={at(number)} aria-current={number === page ? 'page' : undefined}>
          {number}
        </Link>
      ))}
      {page < pages && (
        <Link to={to} search={at(page + 1)}>
          {t('下一页', 'Next')}
        </Link>
      )}
    </nav>
  );
}

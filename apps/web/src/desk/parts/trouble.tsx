import { ApiError } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';

/** A refusal in the server's own words. */
export function useSaid(): (error: unknown) => string {
  const { t } = useWords();
  return (error) =>
    error instanceof ApiError
      ? error.message
      : t('这一块暂时取不到。', 'This part cannot be shown at the moment.');
}

/** What went wrong, and a way on. */
export function Trouble({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useWords();
  const said = useSaid();
  return (
    <div className="card trouble" role="alert">
      <Icon name="warn" size={22} />
      <p>{said(error)}</p>
      {again && (
        <button className="button" type="button" onClick={again}>
          {t('再试', 'Try again')}
        </button>
      )}
    </div>
  );
}

import { ApiError } from '../../api/client';
import { useWords } from '../../words/language';

/** What went wrong, in the server's words, with a way on. */
export function Trouble({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useWords();
  const said =
    error instanceof ApiError
      ? error.message
      : t('这一块暂时取不到。', 'This part cannot be shown at the moment.');
  return (
    <div className="card trouble" role="alert">
      <p>{said}</p>
      {again && (
        <button className="button" type="button" onClick={again}>
          {t('再试', 'Try again')}
        </button>
      )}
    </div>
  );
}

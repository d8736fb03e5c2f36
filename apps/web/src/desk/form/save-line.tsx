import { ApiError } from '../../api/client';
import { useWords } from '../../words/language';
import { useSaid } from '../parts/trouble';
import type { SaveState } from './autosave';

interface Props {
  state: SaveState;
  titleTooShort: boolean;
  onAgain: () => void;
  onReopen: () => void;
}

/** Whether what is on the page is kept: `已存 09:14`, or why not and what to do. */
export function SaveLine({ state, titleTooShort, onAgain, onReopen }: Props) {
  const { t } = useWords();
  const said = useSaid();
  if (titleTooShort)
    return (
      <p className="save-line">
        {t(
          '写下名称（至少 2 个字）就自动存成草稿',
          'With a title of 2 characters or more it is saved as a draft',
        )}
      </p>
    );
  if (state.is === 'refused') {
    const overtaken = state.error instanceof ApiError && state.error.status === 409;
    return (
      <div className="save-line refused" role="alert">
        <p>
          <b>{t('没有保存：', 'Not saved: ')}</b>
          {said(state.error)}
        </p>
        {overtaken ? (
          <button className="button small-button" type="button" onClick={onReopen}>
            {t('重新打开，保留我改的', 'Reopen, keeping my changes')}
          </button>
        ) : (
          <button className="button small-button" type="button" onClick={onAgain}>
            {t('再存', 'Save again')}
          </button>
        )}
      </div>
    );
  }
  return (
    <p className="save-line" role="status">
      {state.is === 'saved' && t(`已存 ${clock(state.at)}`, `Saved ${clock(state.at)}`)}
      {state.is === 'saving' && t('正在存…', 'Saving …')}
      {state.is === 'waiting' && t('有改动，停一下就自动存', 'Changed; saved as soon as you pause')}
      {state.is === 'clean' && t('改了会自动存', 'Changes are saved by themselves')}
    </p>
  );
}

function clock(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Shanghai',
  }).format(at);
}

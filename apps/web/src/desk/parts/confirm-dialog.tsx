import type { FormEvent } from 'react';
import { useWords } from '../../words/language';
import { Dialog } from '../record/dialog';
import { useSaid } from './trouble';

interface Props {
  title: string;
  /** What will happen. */
  text: string;
  verb: string;
  move: { mutate: () => void; isPending: boolean; error: unknown };
  onClose: () => void;
}

/** Asks once before something that cannot be undone by a click. */
export function ConfirmDialog({ title, text, verb, move, onClose }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    move.mutate();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{text}</p>
        <p className="fault" role="alert">
          {move.error ? said(move.error) : ''}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('取消', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={move.isPending}>
            {verb}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

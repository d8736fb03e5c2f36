import { type FormEvent, useState } from 'react';
import { useWords } from '../../words/language';
import { useSaid } from '../parts/trouble';
import { Dialog } from './dialog';

const LONGEST = 1_000;

interface Props {
  /** The action's own words: also its button's. */
  label: string;
  about: string;
  pending: boolean;
  error: unknown;
  onClose: () => void;
  /** The key was made when the dialog opened: two presses are one intention. */
  onGiven: (reason: string, key: string) => void;
}

/** Asks why, because the other side will read it. */
export function ReasonDialog({ label, about, pending, error, onClose, onGiven }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const [key] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '';
  const give = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') onGiven(reason.trim(), key);
    else document.getElementById('reason')?.focus();
  };
  return (
    <Dialog title={label} onClose={onClose}>
      <form onSubmit={give}>
        <p>{about}</p>
        <label htmlFor="reason">{t('原因', 'Reason')}</label>
        <textarea
          id="reason"
          rows={4}
          maxLength={LONGEST}
          value={reason}
          aria-invalid={missing}
          aria-describedby="reason-fault"
          onChange={({ target }) => setReason(target.value)}
        />
        <p id="reason-fault" className="fault" role="alert">
          {missing && t('写一句原因，对方会看到。', 'Write a sentence; the other side reads it.')}
          {error !== null && error !== undefined && said(error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('不办了', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={pending}>
            {label}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { ApiError } from '../../api/client';
import { useWords } from '../../words/language';

interface AskDialog {
  /** On the button and over the form. */
  label: string;
  children: ReactNode;
  /** Sends it under this key: a second click is the same intention. */
  send: (form: FormData, key: string) => Promise<void>;
}

/** A button that opens a short form; what the server refuses stands in it, and nothing typed is lost. */
export function AskDialog({ label, children, send }: AskDialog) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const key = useRef('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);

  function open(): void {
    key.current = crypto.randomUUID();
    setFault('');
    dialog.current?.showModal();
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFault('');
    try {
      await send(new FormData(event.currentTarget), key.current);
    } catch (error) {
      // The words were refused, so the next try is another intention.
      key.current = crypto.randomUUID();
      setFault(error instanceof ApiError ? error.message : String(error));
      setBusy(false);
    }
  }

  return (
    <>
      <button className="button primary wide" type="button" onClick={open}>
        {label}
      </button>
      <dialog ref={dialog} className="ask" aria-label={label}>
        <form onSubmit={(event) => void submit(event)}>
          <h2>{label}</h2>
          {children}
          <p className="fault" role="alert">
            {fault}
          </p>
          <div className="row">
            <button className="button primary" type="submit" disabled={busy}>
              {busy ? t('正在发出', 'Sending') : t('发出', 'Send')}
            </button>
            <button className="button" type="button" onClick={() => dialog.current?.close()}>
              {t('先不发', 'Not now')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

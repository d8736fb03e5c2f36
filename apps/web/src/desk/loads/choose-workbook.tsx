import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useWords } from '../../words/language';
import { keepFile } from '../form/keep-file';
import { useSaid } from '../parts/trouble';

interface Props {
  label: string;
  primary?: boolean;
  /** What is done with the file once it is kept. */
  onKept: (documentId: string) => Promise<unknown>;
}

/** Chooses an Excel file, keeps it, and hands on what it is known by. */
export function ChooseWorkbook({ label, primary = false, onKept }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const input = useRef<HTMLInputElement>(null);
  const send = useMutation({
    mutationFn: async (file: File) => onKept((await keepFile(file)).id),
  });
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) send.mutate(file);
          // The same file may be chosen again after it was corrected.
          target.value = '';
        }}
      />
      <button
        className={primary ? 'button primary' : 'button'}
        type="button"
        disabled={send.isPending}
        onClick={() => input.current?.click()}
      >
        {send.isPending ? t('正在传…', 'Uploading …') : label}
      </button>
      {send.error && (
        <p className="fault" role="alert">
          {said(send.error)}
        </p>
      )}
    </>
  );
}

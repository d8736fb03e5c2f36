import '../styles/form-parts.css';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { fileSize } from '../../words/show';
import { useSaid } from '../parts/trouble';
import { keepFile } from './keep-file';

const LARGEST = 20 * 1024 * 1024;
const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx';

interface Props {
  document: Dto['FileDto'] | null;
  onChange: (document: Dto['FileDto'] | null) => void;
}

/** The file of one piece of evidence: chosen, or photographed on a phone, and kept at once. */
export function Paper({ document, onChange }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState<string>();
  const upload = useMutation({
    mutationFn: keepFile,
    onSuccess: onChange,
  });
  const choose = (file: File | undefined) => {
    setTooLarge(undefined);
    if (!file) return;
    if (file.size > LARGEST) setTooLarge(fileSize(file.size));
    else upload.mutate(file);
  };
  return (
    <div className="paper">
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        hidden
        onChange={({ target }) => {
          choose(target.files?.[0]);
          // The same file may be chosen again after a refusal.
          target.value = '';
        }}
      />
      {document ? (
        <span className="paper-file">
          <Icon name="file" size={16} />
          <a href={`/api/documents/${document.id}/content`}>{document.name}</a>
          <small>{fileSize(document.size)}</small>
          <button className="plain" type="button" onClick={() => input.current?.click()}>
            {t('换一份', 'Replace')}
          </button>
          <button className="plain" type="button" onClick={() => onChange(null)}>
            {t('拿掉', 'Take off')}
          </button>
        </span>
      ) : (
        <button
          className="button small-button"
          type="button"
          disabled={upload.isPending}
          onClick={() => input.current?.click()}
        >
          {upload.isPending ? t('正在传…', 'Uploading …') : t('传文件', 'Upload a file')}
        </button>
      )}
      <span role="status" className="fault">
        {tooLarge &&
          t(
            `这份 ${tooLarge}，超过 20 MB。压缩或分开再传。`,
            `It is ${tooLarge}, more than 20 MB. Compress or split it.`,
          )}
        {upload.error && said(upload.error)}
      </span>
    </div>
  );
}

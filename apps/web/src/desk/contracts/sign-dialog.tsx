import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';
import { shortDigest } from './contract-words';

/** Signs exactly this file: its fingerprint goes with the signature. */
export function SignDialog({
  id,
  fileDigest,
  onClose,
}: {
  id: string;
  fileDigest: string;
  onClose: () => void;
}) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [read, setRead] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const sign = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/contracts/{id}/sign', {
          params: { path: { id } },
          body: { fileDigest },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (read) sign.mutate();
  };
  return (
    <Dialog title={t('签署合同', 'Sign the contract')} onClose={onClose}>
      <form onSubmit={send}>
        <p>
          {t('你签的是这一份文件，指纹', 'You sign exactly this file, fingerprint')}{' '}
          <b title={fileDigest}>{shortDigest(fileDigest)}</b>
          {t('。', '. ')}
          <a href={`/api/contracts/${id}/file`} target="_blank" rel="noreferrer">
            {t('打开看', 'Open it')}
          </a>
        </p>
        <label className="check">
          <input type="checkbox" checked={read} onChange={({ target }) => setRead(target.checked)} />
          {t('我看过全文，有权代表本单位签署', 'I have read it and may sign for my unit')}
        </label>
        <p className="fault" role="alert">
          {sign.error && said(sign.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不签', 'Not now')}
          </button>
          <button className="button primary" type="submit" disabled={!read || sign.isPending}>
            {t('签署', 'Sign')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

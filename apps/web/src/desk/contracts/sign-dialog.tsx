import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';
import { authorityShown, shortDigest } from './contract-words';

/** Signs exactly this file: its fingerprint goes with the signature. */
export function SignDialog({
  record: { id, signing },
  fileDigest,
  onClose,
}: {
  record: Dto['ContractDto'];
  fileDigest: string;
  onClose: () => void;
}) {
  const words = useWords();
  const { t, language } = words;
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
        {signing && (
          <p>
            <b>{t('你的签署依据：', 'You sign ')}</b>
            {authorityShown({ ...signing, authority: signing.as }, words)}
            {signing.amountLimit &&
              t(
                `，限额 ${exactMoney(signing.amountLimit, language)}`,
                `, up to ${exactMoney(signing.amountLimit, language)}`,
              )}
            {t('。会随签名一起留存。', '. It is kept with the signature.')}
          </p>
        )}
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

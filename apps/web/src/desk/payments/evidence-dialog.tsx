import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Paper } from '../form/paper';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';

type Kind = Dto['NewEvidenceDto']['kind'];

/** One paper: what it is, its number, amount and day, and its file. */
export function EvidenceDialog({ contractId, onClose }: { contractId: string; onClose: () => void }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [kind, setKind] = useState<Kind>('invoice');
  const [number, setNumber] = useState('');
  const [amount, setAmount] = useState('');
  const [datedOn, setDatedOn] = useState('');
  const [document, setDocument] = useState<Dto['FileDto'] | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const add = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/contracts/{id}/evidence', {
          params: { path: { id: contractId } },
          body: {
            kind,
            number: number.trim(),
            amount: amount.trim(),
            datedOn,
            documentId: document?.id ?? '',
          },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const faults = add.error instanceof ApiError ? add.error.fields : [];
  const faultOf = (name: string) => faults.find(({ field }) => field === name)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <Dialog title={t('上传发票或回单', 'Add an invoice or a slip')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Labelled name="evidence-kind" label={t('哪一种', 'Kind')}>
          {(control) => (
            <select {...control} value={kind} onChange={({ target }) => setKind(target.value as Kind)}>
              <option value="invoice">{t('发票', 'Invoice')}</option>
              <option value="bank-slip">{t('银行回单', 'Bank slip')}</option>
            </select>
          )}
        </Labelled>
        <Labelled name="evidence-number" label={t('号码', 'Number')} fault={faultOf('number')}>
          {(control) => (
            <input
              {...control}
              value={number}
              maxLength={40}
              onChange={({ target }) => setNumber(target.value)}
            />
          )}
        </Labelled>
        <Labelled
          name="evidence-amount"
          label={t('金额（元，价税合计）', 'Amount with tax (CNY)')}
          fault={faultOf('amount')}
        >
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              value={amount}
              onChange={({ target }) => setAmount(target.value)}
            />
          )}
        </Labelled>
        <Labelled name="evidence-day" label={t('票面日期', 'Date on the paper')} fault={faultOf('datedOn')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={datedOn}
              onChange={({ target }) => setDatedOn(target.value)}
            />
          )}
        </Labelled>
        <Paper document={document} onChange={setDocument} />
        <p className="fault" role="alert">
          {faultOf('documentId') && t('先传文件。', 'Upload the file first.')}
          {add.error && faults.length === 0 && said(add.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('不传了', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={add.isPending}>
            {t('登记', 'Enter it')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

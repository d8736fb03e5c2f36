import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';

interface Row {
  label: string;
  amount: string;
  dueOn: string;
}

interface Props {
  contractId: string;
  present: Dto['PaymentsDto'];
  onClose: () => void;
}

const MOST = 12;

/** The price in parts; the server says by how much they miss the contract amount. */
export function PlanDialog({ contractId, present, onClose }: Props) {
  const { t, language } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [rows, setRows] = useState<Row[]>(() =>
    present.instalments.map(({ label, amount, dueOn }) => ({ label, amount, dueOn: dueOn ?? '' })),
  );
  const [key, setKey] = useState(() => crypto.randomUUID());
  const change = (at: number, part: Partial<Row>) =>
    setRows((old) => old.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const save = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/contracts/{id}/payment-plan', {
          params: { path: { id: contractId } },
          body: { instalments: rows.map(({ dueOn, ...row }) => ({ ...row, dueOn: dueOn || null })) },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog title={t('付款分期', 'Instalments')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>
          {t('各期合计要等于合同成交额', 'The parts must sum to')} {exactMoney(present.due, language)}
          {t('。第一笔到账后不能再改。', '. Fixed once money has come.')}
        </p>
        {rows.map((row, at) => (
          <fieldset key={at} className="plan-row">
            <legend>{t(`第 ${at + 1} 期`, `Part ${at + 1}`)}</legend>
            <input
              aria-label={t('名称', 'Name')}
              maxLength={60}
              value={row.label}
              onChange={({ target }) => change(at, { label: target.value })}
            />
            <input
              aria-label={t('金额（元）', 'Amount (CNY)')}
              inputMode="decimal"
              value={row.amount}
              onChange={({ target }) => change(at, { amount: target.value })}
            />
            <input
              aria-label={t('哪天前付', 'Due on')}
              type="date"
              value={row.dueOn}
              onChange={({ target }) => change(at, { dueOn: target.value })}
            />
          </fieldset>
        ))}
        <p className="row">
          {rows.length < MOST && (
            <button
              className="plain"
              type="button"
              onClick={() => setRows([...rows, { label: t('尾款', 'Balance'), amount: '', dueOn: '' }])}
            >
              + {t('再加一期', 'Add a part')}
            </button>
          )}
          {rows.length > 1 && (
            <button className="plain" type="button" onClick={() => setRows(rows.slice(0, -1))}>
              {t('去掉最后一期', 'Remove the last')}
            </button>
          )}
        </p>
        <p className="fault" role="alert">
          {save.error && said(save.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('不改了', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={save.isPending}>
            {t('保存分期', 'Save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

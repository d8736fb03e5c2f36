import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { PayOutFile } from '../parts/pay-out-file';
import { useTitle } from '../parts/use-title';

const EMPTY = { payerName: '', payerAccount: '6222 0000 0000 0001', amount: '', remark: '' };

/** The counter of the simulated bank: a transfer made here is on the statement within seconds. */
export function Bank() {
  const { t } = useWords();
  useTitle(t('模拟银行', 'Simulated bank'));
  const [form, setForm] = useState(EMPTY);
  const details = useQuery({
    queryKey: ['bank'],
    queryFn: () => answered(api.GET('/api/demo/bank')),
  }).data;
  const transfer = useMutation({
    mutationFn: () => answered(api.POST('/api/demo/bank/transfers', { body: form })),
    onSuccess: () => setForm((old) => ({ ...EMPTY, payerName: old.payerName })),
  });
  const faults = transfer.error instanceof ApiError ? transfer.error.fields : [];
  const fields: [keyof typeof EMPTY, string, 'text' | 'decimal'][] = [
    ['payerName', t('付款人（单位全称）', 'Payer, full name'), 'text'],
    ['payerAccount', t('付款账号', 'Payer’s account'), 'text'],
    ['amount', t('金额（元）', 'Amount (CNY)'), 'decimal'],
    ['remark', t('附言（写付款码）', 'Remark: the payment code'), 'text'],
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    transfer.mutate();
  };
  return (
    <main id="main" className="wrap page sign-in">
      <form className="card" onSubmit={send} noValidate>
        <h1>{t('模拟银行', 'Simulated bank')}</h1>
        <p className="muted">
          {t('只在演示环境里有。收款人：', 'In the demonstration only. Payee: ')}
          {details && `${details.holder}，${details.bank} ${details.number}`}
        </p>
        {fields.map(([name, label, mode]) => (
          <div key={name}>
            <label htmlFor={name}>{label}</label>
            <input
              id={name}
              inputMode={mode}
              value={form[name]}
              aria-describedby={`${name}-fault`}
              onChange={({ target }) => setForm({ ...form, [name]: target.value })}
            />
            <p id={`${name}-fault`} className="fault">
              {faults.find(({ field }) => field === name)?.message}
            </p>
          </div>
        ))}
        <p role="status">
          {transfer.data &&
            t(
              `已转出，流水号 ${transfer.data.bankSerial}。几秒后出现在合同页。`,
              `Transferred under ${transfer.data.bankSerial}; it shows on the contract page within seconds.`,
            )}
        </p>
        <button className="button primary" type="submit" disabled={transfer.isPending}>
          {t('转账', 'Transfer')}
        </button>
      </form>
      <PayOutFile />
    </main>
  );
}

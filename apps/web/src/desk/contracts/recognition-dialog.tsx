import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';
import { TYPES } from './contract-words';

/** The office says what it finds: type and technology amount; the number follows. */
export function RecognitionDialog({ record, onClose }: { record: Dto['ContractDto']; onClose: () => void }) {
  const { t, language } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [type, setType] = useState(record.type ?? '');
  const [technologyAmount, setTechnologyAmount] = useState(record.technologyAmount ?? '');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const register = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/contracts/{id}/register', {
          params: { path: { id: record.id } },
          body: { type: type as Dto['RecognitionDto']['type'], technologyAmount: technologyAmount.trim() },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const faults = register.error instanceof ApiError ? register.error.fields : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    register.mutate();
  };
  return (
    <Dialog title={t('认定并编号', 'Recognise and number')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>
          {t('合同成交额', 'Contract amount')} {exactMoney(record.amount, language)}。
          {t(
            '认定后编 16 位登记编号，不能再退。',
            'A number of 16 digits follows; it cannot be returned after that.',
          )}
        </p>
        <Labelled name="recognised-type" label={t('认定的类型', 'Type as recognised')}>
          {(control) => (
            <select {...control} value={type} onChange={({ target }) => setType(target.value)}>
              {TYPES.map((one) => (
                <option key={one.type} value={one.type}>
                  {t(one.zh, one.en)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled
          name="recognised-amount"
          label={t('核定的技术交易额（元）', 'Technology amount as recognised (CNY)')}
          fault={faults.find(({ field }) => field === 'technologyAmount')?.message}
        >
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              value={technologyAmount}
              onChange={({ target }) => setTechnologyAmount(target.value)}
            />
          )}
        </Labelled>
        <p className="fault" role="alert">
          {register.error && said(register.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('再看看', 'Not yet')}
          </button>
          <button className="button primary" type="submit" disabled={register.isPending}>
            {t('认定并编号', 'Recognise and number')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

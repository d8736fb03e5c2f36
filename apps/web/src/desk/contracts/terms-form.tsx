import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api, newKey } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { CLAUSES, TYPES } from './contract-words';

/** The terms while they may be changed: filled from the deal, the record and common clauses. */
export function TermsForm({ record }: { record: Dto['ContractDto'] }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [type, setType] = useState(record.type ?? '');
  const [technologyAmount, setTechnologyAmount] = useState(record.technologyAmount ?? '');
  const [clauses, setClauses] = useState(record.clauses);
  const save = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/contracts/{id}', {
          params: { path: { id: record.id } },
          body: {
            version: record.version,
            type: (type || null) as Dto['ContractUpdateDto']['type'],
            technologyAmount: technologyAmount.trim() || null,
            clauses,
          },
          headers: newKey(),
        }),
      ),
    onSuccess: () => forgetAnswers(client),
  });
  const faults = save.error instanceof ApiError ? save.error.fields : [];
  const fault = (name: string) => faults.find(({ field }) => field === name)?.message;
  return (
    <form
      className="card padded need-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h2>{t('合同内容', 'Terms')}</h2>
      <Labelled
        name="type"
        label={t('合同类型', 'Type')}
        fault={fault('type')}
        hint={t(
          '按民法典的分类；登记机构会按内容认定。',
          'As the Civil Code divides them; the office decides by the content.',
        )}
      >
        {(control) => (
          <select {...control} value={type} onChange={({ target }) => setType(target.value)}>
            <option value="">{t('选一种', 'Choose one')}</option>
            {TYPES.map((one) => (
              <option key={one.type} value={one.type}>
                {t(one.zh, one.en)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled
        name="technologyAmount"
        label={t('技术交易额（元）', 'Technology amount (CNY)')}
        fault={fault('technologyAmount')}
        hint={t(
          '合同成交额减去设备、仪器、零部件、原材料等非技术性费用。',
          'The contract amount less equipment, parts, raw materials.',
        )}
      >
        {(control) => (
          <input
            {...control}
            inputMode="decimal"
            placeholder={record.amount}
            value={technologyAmount}
            onChange={({ target }) => setTechnologyAmount(target.value)}
          />
        )}
      </Labelled>
      {CLAUSES.map(({ clause, zh, en }) => (
        <Labelled key={clause} name={clause} label={t(zh, en)} fault={fault(`clauses.${clause}`)}>
          {(control) => (
            <textarea
              {...control}
              rows={4}
              maxLength={4000}
              value={clauses[clause]}
              onChange={({ target }) => setClauses({ ...clauses, [clause]: target.value })}
            />
          )}
        </Labelled>
      ))}
      <p className="fault" role="alert">
        {save.error && said(save.error)}
      </p>
      <button className="button" type="submit" disabled={save.isPending}>
        {t('存下内容', 'Keep the terms')}
      </button>
    </form>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { isUnproved } from '../../parts/second-factor/unproved';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { ProveDialog } from '../security/prove-dialog';
import { Withdraw } from './withdraw';

/** Check, do not fill: the figures, the relation of the parties, the account. */
export function ConfirmForm({ record }: { record: Dto['ClaimDto'] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  // What was ticked is one result: when it is computed again the tick falls, and all else that was typed stays.
  const [checked, setChecked] = useState<string>();
  const figuresRight = checked === record.resultDigest;
  const [related, setRelated] = useState<boolean>();
  const [bank, setBank] = useState(record.payeeBank ?? '');
  const [account, setAccount] = useState('');
  const kept = record.payeeAccount;
  const [key, setKey] = useState(() => crypto.randomUUID());
  const isParty = record.role !== 'broker';
  const confirm = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/claims/{id}/confirm', {
          params: { path: { id: record.id } },
          body: {
            ...{ resultDigest: record.resultDigest, figuresRight, bank: bank.trim() },
            ...(account !== '' && { account: account.replaceAll(' ', '') }),
            ...(isParty && related !== undefined && { related }),
          },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => {
      setKey(crypto.randomUUID());
      return forgetAnswers(client);
    },
    onSuccess: () => forgetAnswers(client),
  });
  const blocked = record.nextActions.find(({ action }) => action === 'confirm');
  const faults = confirm.error instanceof ApiError ? confirm.error.fields : [];
  const faultOf = (name: string) => faults.find(({ field }) => field === name)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  const done = [
    figuresRight,
    !isParty || related !== undefined,
    bank !== '' && (account !== '' || kept !== null),
  ];
  return (
    <>
      <form className="confirm-form" onSubmit={send} noValidate>
        <h3>
          {t(
            `确认三处（${done.filter(Boolean).length}/3）`,
            `Confirm three points (${done.filter(Boolean).length}/3)`,
          )}
        </h3>
        <label className="check">
          <input
            type="checkbox"
            checked={figuresRight}
            onChange={({ target }) => setChecked(target.checked ? record.resultDigest : undefined)}
          />
          {t('合同、金额和到账都对', 'Contract, amounts and payments are right')}
        </label>
        {checked !== undefined && !figuresRight && (
          <p className="blocked" role="status">
            {t(
              '刚才重新核算过：请再看一遍金额，再勾一次。',
              'It was computed again just now: look at the amounts once more and tick again.',
            )}
          </p>
        )}
        {isParty && (
          <fieldset>
            <legend>{t('买卖双方有没有关联关系？', 'Are buyer and seller related parties?')}</legend>
            {([false, true] as const).map((value) => (
              <label key={String(value)} className="check">
                <input
                  type="radio"
                  name="related"
                  checked={related === value}
                  onChange={() => setRelated(value)}
                />
                {value ? t('有', 'Yes') : t('没有', 'No')}
              </label>
            ))}
          </fieldset>
        )}
        <Labelled name="payee-bank" label={t('收款开户行', 'Bank')} fault={faultOf('bank')}>
          {(control) => (
            <input
              {...control}
              maxLength={60}
              value={bank}
              onChange={({ target }) => setBank(target.value)}
            />
          )}
        </Labelled>
        <Labelled
          name="payee-account"
          label={t('本单位账号', 'Account of the unit')}
          {...(kept !== null && {
            hint: t(`不改就留空，仍用 ${kept}。`, `Leave it empty to keep ${kept}.`),
          })}
          fault={faultOf('account') && t('账号是 8 到 30 位数字。', 'An account has 8 to 30 digits.')}
        >
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              maxLength={40}
              value={account}
              onChange={({ target }) => setAccount(target.value)}
            />
          )}
        </Labelled>
        <p className="fault" role="alert">
          {confirm.error && faults.length === 0 && !isUnproved(confirm.error) && said(confirm.error)}
          {blocked?.blockedBy && pick(blocked.blockedBy, blocked.blockedByEn)}
        </p>
        <button
          className="button primary wide"
          type="submit"
          disabled={confirm.isPending || !done.every(Boolean) || blocked?.blockedBy !== undefined}
        >
          {t('确认并提交', 'Confirm and submit')}
        </button>
        <Withdraw record={record} />
      </form>
      <ProveDialog error={confirm.error} again={() => confirm.mutate()} onClose={() => confirm.reset()} />
    </>
  );
}

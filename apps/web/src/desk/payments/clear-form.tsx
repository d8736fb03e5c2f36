import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api, newKey } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';

/** Matches a line to a payment code, or sends it back; both with a reason that stays. */
export function ClearForm({ line }: { line: Dto['LineDto'] }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [reason, setReason] = useState('');
  const clear = useMutation({
    mutationFn: (action: 'match' | 'return') => {
      const about = { params: { path: { id: line.id } }, headers: newKey() };
      return answered(
        action === 'match'
          ? api.POST('/api/settlement-lines/{id}/match', { ...about, body: { code: code.trim(), reason } })
          : api.POST('/api/settlement-lines/{id}/return', { ...about, body: { reason } }),
      );
    },
    onSuccess: () => forgetAnswers(client),
  });
  const match = (event: FormEvent) => {
    event.preventDefault();
    clear.mutate('match');
  };
  return (
    <form className="card padded need-form" onSubmit={match} noValidate>
      <h2>{t('核对', 'Clear it')}</h2>
      <Labelled
        name="line-code"
        label={t('付款码', 'Payment code')}
        hint={t('在合同页“付款与票据”里，如 D2026-0007-1。', 'On the contract page, such as D2026-0007-1.')}
      >
        {(control) => (
          <input {...control} maxLength={40} value={code} onChange={({ target }) => setCode(target.value)} />
        )}
      </Labelled>
      <Labelled name="line-reason" label={t('依据', 'On what ground')}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Labelled>
      <p className="fault" role="alert">
        {clear.error && said(clear.error)}
      </p>
      <div className="actions">
        <button className="button primary" type="submit" disabled={clear.isPending}>
          {t('对到这一期', 'Match')}
        </button>
        <button
          className="button"
          type="button"
          disabled={clear.isPending}
          onClick={() => clear.mutate('return')}
        >
          {t('退回付款人', 'Send back')}
        </button>
      </div>
    </form>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { ReasonDialog } from '../record/reason-dialog';

/** Approves the very result on this page, or sends it back with a reason. */
export function ReviewForm({ record }: { record: Dto['ClaimDto'] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [noInterest, setNoInterest] = useState(false);
  const [checked, setChecked] = useState<string>();
  const read = checked === record.resultDigest;
  const [remark, setRemark] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [returning, setReturning] = useState(false);
  const approval = record.nextActions.find(({ action }) => action.endsWith('-approve'));
  const sending = record.nextActions.find(({ action }) => action.endsWith('-return'));
  const about = { params: { path: { id: record.id } } };
  const approve = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/claims/{id}/approve', {
          ...about,
          body: { resultDigest: record.resultDigest, ...(remark.trim() && { remark: remark.trim() }) },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSettled: () => {
      setKey(crypto.randomUUID());
      return forgetAnswers(client);
    },
  });
  const sendBack = useMutation({
    mutationFn: ({ reason, with: given }: { reason: string; with: string }) =>
      answered(
        api.POST('/api/claims/{id}/return', {
          ...about,
          body: { reason },
          headers: { 'Idempotency-Key': given },
        }),
      ),
    onSuccess: () => forgetAnswers(client),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    approve.mutate();
  };
  if (!approval) return null;
  return (
    <form className="confirm-form" onSubmit={send}>
      <p className="small">
        {t(
          '批准后任何一项事实改变，这次批准自动作废，系统会说改了什么。',
          'If a fact changes afterwards, this approval is void, and the system says what changed.',
        )}
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={noInterest}
          onChange={({ target }) => setNoInterest(target.checked)}
        />
        {t('我与各方没有利害关系', 'I have no interest in any of the parties')}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={read}
          onChange={({ target }) => setChecked(target.checked ? record.resultDigest : undefined)}
        />
        {t('我核对过事实和算式', 'I have checked the facts and the derivation')}
      </label>
      {checked !== undefined && !read && (
        <p className="blocked" role="status">
          {t(
            '刚才重新核算过：请核对新的结果，再勾一次。',
            'It was computed again just now: check the new result and tick again.',
          )}
        </p>
      )}
      <label htmlFor="remark">{t('意见（可不填）', 'Remark (optional)')}</label>
      <textarea
        id="remark"
        rows={3}
        maxLength={1000}
        value={remark}
        onChange={({ target }) => setRemark(target.value)}
      />
      {approval.blockedBy && <p className="blocked">{pick(approval.blockedBy, approval.blockedByEn)}</p>}
      <p className="fault" role="alert">
        {approve.error && said(approve.error)}
      </p>
      <button
        className="button primary wide"
        type="submit"
        disabled={!noInterest || !read || approve.isPending || approval.blockedBy !== undefined}
      >
        {pick(approval.label, approval.labelEn)}
      </button>
      <button
        className="button wide"
        type="button"
        disabled={sending?.blockedBy !== undefined}
        onClick={() => setReturning(true)}
      >
        {t('退回补正', 'Return for correction')}
      </button>
      {returning && (
        <ReasonDialog
          label={t('退回补正', 'Return for correction')}
          about={t('写清要补正什么，申请人会看到。', 'Say what is to be corrected; the applicant reads it.')}
          pending={sendBack.isPending}
          error={sendBack.error}
          onClose={() => setReturning(false)}
          onGiven={(reason, given) => sendBack.mutate({ reason, with: given })}
        />
      )}
    </form>
  );
}

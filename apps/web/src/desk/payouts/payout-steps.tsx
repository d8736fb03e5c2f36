import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { ReasonDialog } from '../record/reason-dialog';

/** Exactly the steps the server offers on the batch. */
export function PayoutSteps({ record }: { record: Dto['PayoutDto'] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [dismissing, setDismissing] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const about = (given: string) => ({
    params: { path: { id: record.id } },
    headers: { 'Idempotency-Key': given },
  });
  const release = useMutation({
    mutationFn: () => answered(api.POST('/api/payouts/{id}/release', about(key))),
    onSuccess: () => forgetAnswers(client),
  });
  const dismiss = useMutation({
    mutationFn: ({ reason, with: given }: { reason: string; with: string }) =>
      answered(api.POST('/api/payouts/{id}/dismiss', { ...about(given), body: { reason } })),
    onSuccess: () => forgetAnswers(client),
  });
  return (
    <div className="actions">
      {record.nextActions.map((action) => (
        <button
          key={action.action}
          type="button"
          className={action.primary ? 'button primary' : 'button'}
          disabled={release.isPending || action.blockedBy !== undefined}
          onClick={() => (action.needsReason ? setDismissing(true) : release.mutate())}
        >
          {pick(action.label, action.labelEn)}
        </button>
      ))}
      {record.nextActions.map(
        ({ action, blockedBy, blockedByEn }) =>
          blockedBy !== undefined && (
            <p key={action} className="blocked">
              {pick(blockedBy, blockedByEn)}
            </p>
          ),
      )}
      {release.error && (
        <p className="fault" role="alert">
          {said(release.error)}
        </p>
      )}
      {dismissing && (
        <ReasonDialog
          label={t('退回制单', 'Dismiss')}
          about={t('整批退回，各笔回到待拨付。', 'The whole batch goes back; its claims can be paid again.')}
          pending={dismiss.isPending}
          error={dismiss.error}
          onClose={() => setDismissing(false)}
          onGiven={(reason, given) => dismiss.mutate({ reason, with: given })}
        />
      )}
    </div>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { forgetAnswers } from '../queries';
import { ReasonDialog } from '../record/reason-dialog';

export function Withdraw({ record }: { record: Dto['ClaimDto'] }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const withdraw = useMutation({
    mutationFn: ({ reason, key }: { reason: string; key: string }) =>
      answered(
        api.POST('/api/claims/{id}/withdraw', {
          params: { path: { id: record.id } },
          body: { reason },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: () => forgetAnswers(client),
  });
  return (
    <>
      <button className="plain" type="button" onClick={() => setOpen(true)}>
        {t('不申请了，撤回', 'Withdraw the claim')}
      </button>
      {open && (
        <ReasonDialog
          label={t('撤回', 'Withdraw')}
          about={t('撤回以后这份合同不能再申请。', 'A withdrawn claim cannot be taken up again.')}
          pending={withdraw.isPending}
          error={withdraw.error}
          onClose={() => setOpen(false)}
          onGiven={(reason, key) => withdraw.mutate({ reason, key })}
        />
      )}
    </>
  );
}

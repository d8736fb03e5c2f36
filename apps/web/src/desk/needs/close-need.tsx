import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { forgetAnswers } from '../queries';
import { ReasonDialog } from '../record/reason-dialog';

/** Ends the search, with a reason that stays in the history. */
export function CloseNeed({ need }: { need: Dto['NeedDto'] }) {
  const { t, pick } = useWords();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const close = useMutation({
    mutationFn: ({ reason, key }: { reason: string; key: string }) =>
      answered(
        api.POST('/api/needs/{id}/close', {
          params: { path: { id: need.id } },
          body: { reason },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: async () => {
      setAsked(false);
      await forgetAnswers(client);
    },
  });
  const action = need.nextActions.find((one) => one.action === 'close');
  if (!action) return null;
  return (
    <>
      <button className="button" type="button" onClick={() => setAsked(true)}>
        {pick(action.label, action.labelEn)}
      </button>
      {asked && (
        <ReasonDialog
          label={pick(action.label, action.labelEn)}
          about={t(
            '结束后不再推荐，可以改好再发布。写一句为什么。',
            'No more suggestions after this; you can publish it again. Say why.',
          )}
          pending={close.isPending}
          error={close.error}
          onClose={() => setAsked(false)}
          onGiven={(reason, key) => close.mutate({ reason, key })}
        />
      )}
    </>
  );
}

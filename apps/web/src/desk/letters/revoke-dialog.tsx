import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { forgetAnswers } from '../queries';
import { ReasonDialog } from '../record/reason-dialog';

export function RevokeDialog({ letter, onClose }: { letter: Dto['LetterDto']; onClose: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: ({ reason, key }: { reason: string; key: string }) =>
      answered(
        api.POST('/api/letters/{id}/revoke', {
          params: { path: { id: letter.id } },
          body: { reason },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  return (
    <ReasonDialog
      label={t('收回授权书', 'Revoke the letter')}
      about={t(
        `收回后${letter.agentName}立即不能再代本单位办事，已签的合同不受影响。写一句原因，他会看到。`,
        `${letter.agentName} can no longer act for your unit from now on; what is signed stays. Say why; the agent reads it.`,
      )}
      pending={revoke.isPending}
      error={revoke.error}
      onClose={onClose}
      onGiven={(reason, key) => revoke.mutate({ reason, key })}
    />
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { ReasonDialog } from '../record/reason-dialog';
import type { Moved } from './moves';

type Action = Dto['ParameterActionDto'];

interface Props {
  actions: readonly Action[];
  move: (action: string, key: string, reason?: string) => Promise<Moved>;
  /** Said where there is nothing for this person to do. */
  nothing: string;
}

/** Exactly the buttons the server offers; one that is off says why. */
export function ReviewActions({ actions, move, nothing }: Props) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Action>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: ({ action, reason }: { action: string; reason?: string }) => move(action, key, reason),
    onSettled: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      setAsked(undefined);
      await forgetAnswers(client);
    },
  });
  const blocked = actions.find(({ blockedBy }) => blockedBy !== undefined);
  return (
    <section className="card padded verdict" aria-labelledby="act">
      <h2 id="act">{t('办理', 'Act')}</h2>
      {actions.length === 0 && <p className="small">{nothing}</p>}
      {actions.map((action) => (
        <button
          key={action.action}
          className={action.primary ? 'button primary' : 'button'}
          type="button"
          disabled={send.isPending || action.blockedBy !== undefined}
          aria-describedby={action.blockedBy === undefined ? undefined : 'act-blocked'}
          onClick={() => {
            send.reset();
            if (action.needsReason) setAsked(action);
            else send.mutate({ action: action.action });
          }}
        >
          {pick(action.label, action.labelEn)}
        </button>
      ))}
      {blocked?.blockedBy !== undefined && (
        <p className="blocked" id="act-blocked">
          {pick(blocked.blockedBy, blocked.blockedByEn)}
        </p>
      )}
      <p className="fault" role="alert">
        {send.error && !asked && said(send.error)}
      </p>
      {asked && (
        <ReasonDialog
          label={pick(asked.label, asked.labelEn)}
          about={t(
            '写一句原因，另一个人会看到，记录里也有。',
            'One sentence; the other person reads it, and it stays in the record.',
          )}
          pending={send.isPending}
          error={send.error}
          onClose={() => setAsked(undefined)}
          onGiven={(reason) => send.mutate({ action: asked.action, reason })}
        />
      )}
    </section>
  );
}

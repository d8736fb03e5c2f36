import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { ReasonDialog } from '../record/reason-dialog';
import { RecognitionDialog } from './recognition-dialog';
import { SignDialog } from './sign-dialog';

type Action = Dto['ContractActionDto'];

/** Exactly the steps the server offers; signing and recognising ask first what they bind. */
export function ContractSteps({ record }: { record: Dto['ContractDto'] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Action>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const move = useMutation({
    mutationFn: ({ action, reason, with: given }: { action: string; reason?: string; with: string }) =>
      answered(send(record.id, action, reason, given)),
    onSettled: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      setAsked(undefined);
      await forgetAnswers(client);
    },
  });
  const press = (action: Action) => {
    move.reset();
    const asksFirst = action.needsReason || action.action.startsWith('sign') || action.action === 'register';
    if (asksFirst) setAsked(action);
    else move.mutate({ action: action.action, with: key });
  };
  const close = () => setAsked(undefined);
  return (
    <div className="actions">
      {record.nextActions.map((action) => (
        <button
          key={action.action}
          type="button"
          className={action.primary ? 'button primary' : 'button'}
          disabled={move.isPending || action.blockedBy !== undefined}
          onClick={() => press(action)}
        >
          {pick(action.label, action.labelEn)}
        </button>
      ))}
      {reasonsOf(record.nextActions).map(({ action, blockedBy = '', blockedByEn = '' }) => (
        <p key={action} className="blocked">
          {pick(blockedBy, blockedByEn)}
        </p>
      ))}
      {move.error && !asked && (
        <p className="fault" role="alert">
          {said(move.error)}
        </p>
      )}
      {asked?.needsReason && (
        <ReasonDialog
          label={pick(asked.label, asked.labelEn)}
          about={t(
            '写一句为什么，对方会看到，并留在历史记录里。',
            'Say why; the others read it and it stays in the history.',
          )}
          pending={move.isPending}
          error={move.error}
          onClose={close}
          onGiven={(reason, dialogKey) => move.mutate({ action: asked.action, reason, with: dialogKey })}
        />
      )}
      {asked?.action.startsWith('sign') && record.fileDigest && (
        <SignDialog record={record} fileDigest={record.fileDigest} onClose={close} />
      )}
      {asked?.action === 'register' && <RecognitionDialog record={record} onClose={close} />}
    </div>
  );
}

/** Two buttons may be off for one reason. */
function reasonsOf(actions: readonly Action[]): Action[] {
  const said = actions.map(({ blockedBy }) => blockedBy);
  return actions.filter(({ blockedBy }, at) => blockedBy !== undefined && said.indexOf(blockedBy) === at);
}

function send(id: string, action: string, reason: string | undefined, key: string) {
  const about = { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
  const body = reason === undefined ? {} : { reason };
  switch (action) {
    case 'send':
      return api.POST('/api/contracts/{id}/send', about);
    case 'submit':
      return api.POST('/api/contracts/{id}/submit', about);
    case 'reopen':
      return api.POST('/api/contracts/{id}/reopen', { ...about, body });
    default:
      return api.POST('/api/contracts/{id}/return', { ...about, body });
  }
}

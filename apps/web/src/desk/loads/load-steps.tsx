import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api, newKey } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { ReasonDialog } from '../record/reason-dialog';
import { ChooseWorkbook } from './choose-workbook';

type Action = Dto['LoadActionDto'];

/** Exactly the steps the server offers, and the report. */
export function LoadSteps({ record }: { record: Dto['LoadDetailDto'] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Action>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { id } = record;
  const move = useMutation({
    mutationFn: ({ action, reason, with: given }: { action: string; reason?: string; with: string }) =>
      answered(send(id, action, reason, given)),
    onSettled: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      setAsked(undefined);
      await forgetAnswers(client);
    },
  });
  const replace = async (documentId: string) => {
    const body = { documentId };
    await answered(
      api.PUT('/api/unit-loads/{id}/file', { params: { path: { id } }, body, headers: newKey() }),
    );
    await forgetAnswers(client);
  };
  const press = (action: Action) => {
    move.reset();
    if (action.needsReason) setAsked(action);
    else move.mutate({ action: action.action, with: key });
  };
  return (
    <div className="actions">
      {record.nextActions.map((action) =>
        action.action === 'replace' ? (
          <ChooseWorkbook
            key="replace"
            label={t('传改好的文件', 'Upload a corrected file')}
            onKept={replace}
          />
        ) : (
          <button
            key={action.action}
            type="button"
            className={action.primary ? 'button primary' : 'button'}
            disabled={move.isPending || action.blockedBy !== undefined}
            onClick={() => press(action)}
          >
            {pick(action.label, action.labelEn)}
          </button>
        ),
      )}
      {record.open + record.ready + record.imported > 0 && (
        <a className="button" href={`/api/unit-loads/${id}/report`}>
          {t('下载结果', 'Report')}
        </a>
      )}
      {record.nextActions.map(
        ({ action, blockedBy, blockedByEn }) =>
          blockedBy !== undefined && (
            <p key={action} className="blocked">
              {pick(blockedBy, blockedByEn)}
            </p>
          ),
      )}
      {move.error && !asked && (
        <p className="fault" role="alert">
          {said(move.error)}
        </p>
      )}
      {asked && (
        <ReasonDialog
          label={pick(asked.label, asked.labelEn)}
          about={t('写一句为什么，会留在历史记录里。', 'Say why; it stays in the history.')}
          pending={move.isPending}
          error={move.error}
          onClose={() => setAsked(undefined)}
          onGiven={(reason, dialogKey) => move.mutate({ action: asked.action, reason, with: dialogKey })}
        />
      )}
    </div>
  );
}

function send(id: string, action: string, reason: string | undefined, key: string) {
  const about = { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
  const body = reason === undefined ? {} : { reason };
  switch (action) {
    case 'submit':
      return api.POST('/api/unit-loads/{id}/submit', about);
    case 'release':
      return api.POST('/api/unit-loads/{id}/release', about);
    case 'withdraw':
      return api.POST('/api/unit-loads/{id}/withdraw', { ...about, body });
    default:
      return api.POST('/api/unit-loads/{id}/discard', { ...about, body });
  }
}

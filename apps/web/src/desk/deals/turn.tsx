import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useNumber } from '../../api/numbers';
import { useWords, type Words } from '../../words/language';
import { exactMoney } from '../../words/show';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { ReasonDialog } from '../record/reason-dialog';
import { otherParty } from './deal-words';
import { OfferDialog } from './offer-dialog';

type Room = Dto['DealDto'];
type Action = Dto['DealActionDto'];

/** Whose turn it is, with the figures, and the buttons of exactly the steps that are possible. */
export function Turn({ room }: { room: Room }) {
  const words = useWords();
  const { t, pick } = words;
  const said = useSaid();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Action>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const move = useMutation({
    mutationFn: ({ action, reason, with: given }: { action: string; reason?: string; with: string }) =>
      answered(send(room, action, reason, given)),
    onSettled: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      setAsked(undefined);
      await forgetAnswers(client);
    },
  });
  const press = (action: Action) => {
    move.reset();
    if (action.needsReason || action.action.startsWith('offer')) setAsked(action);
    else move.mutate({ action: action.action, with: key });
  };
  const days = useNumber(api, 'deals.days-to-answer');
  const { title, text } = turnWords(room, words, days);
  return (
    <section className={room.ownTurn ? 'card padded turn own' : 'card padded turn'} aria-labelledby="turn">
      <h2 id="turn">{title}</h2>
      <p>{text}</p>
      {room.nextActions.length > 0 && (
        <div className="actions">
          {room.nextActions.map((action) => (
            <button
              key={action.action}
              type="button"
              className={action.primary && action.blockedBy === undefined ? 'button primary' : 'button'}
              disabled={move.isPending || action.blockedBy !== undefined}
              onClick={() => press(action)}
            >
              {pick(action.label, action.labelEn)}
            </button>
          ))}
          {room.nextActions.map(
            (action) =>
              action.blockedBy !== undefined && (
                <p key={action.action} className="blocked">
                  {pick(action.label, action.labelEn)}
                  {t('：', ': ')}
                  {pick(action.blockedBy, action.blockedByEn)}
                </p>
              ),
          )}
          {move.error && !asked && (
            <p className="fault" role="alert">
              {said(move.error)}
            </p>
          )}
        </div>
      )}
      {asked?.needsReason && (
        <ReasonDialog
          label={pick(asked.label, asked.labelEn)}
          about={t(
            `这段话会发给 ${otherParty(room, words)}，并留在历史记录里。`,
            `${otherParty(room, words)} will read this; it stays in the history.`,
          )}
          pending={move.isPending}
          error={move.error}
          onClose={() => setAsked(undefined)}
          onGiven={(reason, dialogKey) => move.mutate({ action: asked.action, reason, with: dialogKey })}
        />
      )}
      {asked?.action.startsWith('offer') && (
        <OfferDialog
          room={room}
          label={pick(asked.label, asked.labelEn)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}

function send({ id, offers }: Room, action: string, reason: string | undefined, key: string) {
  const about = { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
  const body = reason === undefined ? {} : { reason };
  switch (action) {
    case 'answer':
      return api.POST('/api/deals/{id}/answer', { ...about, body });
    case 'decline':
      return api.POST('/api/deals/{id}/decline', { ...about, body });
    case 'break-off':
      return api.POST('/api/deals/{id}/break-off', { ...about, body });
    default:
      return api.POST('/api/deals/{id}/accept', { ...about, body: { version: offers.at(-1)?.version ?? 0 } });
  }
}

function turnWords(room: Room, words: Words, days: number | undefined): { title: string; text: string } {
  const { t, pick, language } = words;
  const standing = room.offers.at(-1);
  const other = otherParty(room, words);
  if (room.state === 'agreed' && standing) {
    return {
      title: t('已达成一致', 'Agreed'),
      text: t(
        `第 ${standing.version} 版，总价 ${exactMoney(standing.total, language)}，${standing.totalInCapitals}。`,
        `Version ${standing.version} at ${exactMoney(standing.total, language)}.`,
      ),
    };
  }
  const ended = room.history.at(-1);
  if (room.state === 'declined' || room.state === 'broken-off') {
    return { title: pick(room.stateName, room.stateNameEn), text: ended?.why ?? '' };
  }
  const figures = standing
    ? t(
        `桌上是第 ${standing.version} 版：${standing.unitName}提出，总价 ${exactMoney(standing.total, language)}，${standing.validUntil} 前有效。`,
        `On the table: version ${standing.version} at ${exactMoney(standing.total, language)}, valid until ${standing.validUntil}.`,
      )
    : room.message === null
      ? t(
          '接受居间委托以后，才看得到双方的询价和报价。',
          'The enquiry and the offers are shown once the mandate is accepted.',
        )
      : t(`询价：${room.message}`, `Enquiry: ${room.message}`);
  return room.ownTurn
    ? { title: t('轮到你', 'Your turn'), text: figures }
    : {
        title: t(`轮到${other || '对方'}`, `Waiting for ${other || 'the other side'}`),
        text:
          days === undefined
            ? figures
            : t(`${figures} 对方 ${days} 个工作日内答复。`, `${figures} They have ${days} working days.`),
      };
}

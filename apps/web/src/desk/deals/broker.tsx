import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useNumber } from '../../api/numbers';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';
import { ReasonDialog } from '../record/reason-dialog';
import { brokers } from './queries';

/** Who helps with this deal, at what commission; and asking somebody to. */
export function Broker({ room }: { room: Dto['DealDto'] }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  if (room.mandates.length === 0 && !room.mayAskBroker) return null;
  return (
    <section className="card padded" aria-labelledby="broker">
      <h2 id="broker">{t('居间委托', 'Broker’s mandate')}</h2>
      {room.mandates.map((mandate) => (
        <Mandate key={mandate.id} mandate={mandate} />
      ))}
      {room.mayAskBroker && (
        <>
          <p className="muted">
            {t(
              '谈不动时可请一家服务机构帮忙，佣金随到账走。',
              'A firm can help; its commission follows what is received.',
            )}
          </p>
          <button className="button" type="button" onClick={() => setAsking(true)}>
            {t('请人居间', 'Ask a broker')}
          </button>
        </>
      )}
      {asking && <AskBroker room={room} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Mandate({ mandate }: { mandate: Dto['MandateDto'] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [declining, setDeclining] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const answer = useMutation({
    mutationFn: ({ action, reason, with: given }: { action: string; reason?: string; with: string }) => {
      const about = { params: { path: { id: mandate.id } }, headers: { 'Idempotency-Key': given } };
      return answered(
        action === 'accept'
          ? api.POST('/api/mandates/{id}/accept', about)
          : api.POST('/api/mandates/{id}/decline', {
              ...about,
              body: reason === undefined ? {} : { reason },
            }),
      );
    },
    onSettled: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      setDeclining(false);
      await forgetAnswers(client);
    },
  });
  return (
    <div className="mandate">
      <p>
        <b>{mandate.brokerName}</b>{' '}
        <Tag kind={mandate.state === 'active' ? 'ok' : mandate.state === 'declined' ? 'neutral' : 'info'}>
          {pick(mandate.stateName, mandate.stateNameEn)}
        </Tag>
      </p>
      <p className="small">
        {t(`佣金按到账 ${mandate.rate}，由`, `${mandate.rate} of what is received, paid by the `)}
        {mandate.principal === 'buyer' ? t('买方', 'buyer') : t('卖方', 'seller')}
        {t('支付', '')}
      </p>
      <div className="actions">
        {mandate.nextActions.map((action) => (
          <button
            key={action.action}
            className={action.primary ? 'button primary' : 'button'}
            type="button"
            disabled={answer.isPending}
            onClick={() =>
              action.needsReason ? setDeclining(true) : answer.mutate({ action: action.action, with: key })
            }
          >
            {pick(action.label, action.labelEn)}
          </button>
        ))}
        {answer.error && !declining && <p className="fault">{said(answer.error)}</p>}
      </div>
      {declining && (
        <ReasonDialog
          label={t('谢绝', 'Decline')}
          about={t('写一句为什么，委托方会看到。', 'Say why; whoever asked reads it.')}
          pending={answer.isPending}
          error={answer.error}
          onClose={() => setDeclining(false)}
          onGiven={(reason, dialogKey) => answer.mutate({ action: 'decline', reason, with: dialogKey })}
        />
      )}
    </div>
  );
}

function AskBroker({ room, onClose }: { room: Dto['DealDto']; onClose: () => void }) {
  const { t, pick } = useWords();
  const days = useNumber(api, 'deals.days-to-answer-mandate');
  const said = useSaid();
  const client = useQueryClient();
  const { data } = useQuery(brokers);
  const [creditCode, setCreditCode] = useState('');
  const [rate, setRate] = useState('3%');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const ask = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/deals/{id}/mandates', {
          params: { path: { id: room.id } },
          body: { creditCode, rate: rate.trim() },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <Dialog title={t('请人居间', 'Ask a broker')} onClose={onClose}>
      <form onSubmit={send}>
        <p>
          {days !== undefined && t(`对方 ${days} 个工作日内答复；`, `They have ${days} working days. `)}
          {t('接受后能看到这笔洽谈。', 'Once they accept, they see this deal.')}
        </p>
        <Labelled name="firm" label={t('服务机构', 'Firm')}>
          {(control) => (
            <select
              {...control}
              required
              value={creditCode}
              onChange={({ target }) => setCreditCode(target.value)}
            >
              <option value="" disabled>
                {t('选一家', 'Choose one')}
              </option>
              {(data ?? []).map((firm) => (
                <option key={firm.creditCode} value={firm.creditCode}>
                  {pick(firm.name, firm.nameEn)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled
          name="rate"
          label={t('佣金（按到账）', 'Commission, of what is received')}
          hint={t('写成百分比，如 3%；由你方支付。', 'A percentage such as 3%; you pay it.')}
        >
          {(control) => (
            <input
              {...control}
              required
              maxLength={20}
              value={rate}
              onChange={({ target }) => setRate(target.value)}
            />
          )}
        </Labelled>
        <p className="fault" role="alert">
          {ask.error && said(ask.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不请', 'Not now')}
          </button>
          <button className="button primary" type="submit" disabled={ask.isPending}>
            {t('发出委托', 'Send')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useGo } from '../parts/routing';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';

/** "Wanted" and the enquiry are one step: the first question is filled in already. */
export function EnquireDialog({ match, onClose }: { match: Dto['MatchDto']; onClose: () => void }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const go = useGo();
  const client = useQueryClient();
  const [message, setMessage] = useState(pick(match.question, match.questionEn));
  const [key] = useState(() => crypto.randomUUID());
  const enquire = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/deals', {
          body: { achievementNumber: match.listing.number, message, needId: match.needId, matchId: match.id },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: async ({ id }) => {
      await forgetAnswers(client);
      await go(`/desk/deals/${id}`, {
        notice: t('询价已发出，答复了发消息给你。', 'Sent. You will be told of the answer.'),
      });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    enquire.mutate();
  };
  return (
    <Dialog title={t('发起询价', 'Enquire')} onClose={onClose}>
      <form onSubmit={send}>
        <p>
          {t(
            `给 ${match.listing.owner.name}：${match.listing.title}。`,
            `To ${match.listing.owner.nameEn ?? match.listing.owner.name}.`,
          )}{' '}
          {t('发出后对方看到你的单位名称。', 'They will see your unit’s name.')}
        </p>
        <label htmlFor="message">{t('想先问什么', 'What do you want to know first')}</label>
        <textarea
          id="message"
          rows={5}
          required
          minLength={5}
          maxLength={1000}
          value={message}
          onChange={({ target }) => setMessage(target.value)}
        />
        <p className="fault" role="alert">
          {enquire.error && said(enquire.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不发', 'Not now')}
          </button>
          <button className="button primary" type="submit" disabled={enquire.isPending}>
            {t('发出', 'Send')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

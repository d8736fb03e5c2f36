import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';

const WEEK = 7 * 86_400_000;

interface Props {
  duties: readonly Dto['DutyDto'][];
  colleagues: readonly Dto['MemberDto'][];
  onClose: () => void;
}

/** Which duty, to whom, from when until when. */
export function DelegateDialog({ duties, colleagues, onClose }: Props) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const today = dayOf(new Date().toISOString());
  const [wish, setWish] = useState({
    duty: duties[0]?.duty ?? '',
    toPersonId: colleagues[0]?.personId ?? '',
    fromDay: today,
    toDay: dayOf(new Date(Date.now() + WEEK).toISOString()),
  });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const give = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/delegations', {
          body: wish as Dto['NewDelegationDto'],
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
    give.mutate();
  };
  return (
    <Dialog title={t('委托同事代办', 'Lend a duty')} onClose={onClose}>
      <form onSubmit={send}>
        <Labelled name="delegate-duty" label={t('哪项职责', 'Duty')}>
          {(control) => (
            <select
              {...control}
              value={wish.duty}
              onChange={({ target }) => setWish({ ...wish, duty: target.value })}
            >
              {duties.map(({ duty, name, nameEn }) => (
                <option key={duty} value={duty}>
                  {pick(name, nameEn)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled name="delegate-to" label={t('委托给', 'To')}>
          {(control) => (
            <select
              {...control}
              value={wish.toPersonId}
              onChange={({ target }) => setWish({ ...wish, toPersonId: target.value })}
            >
              {colleagues.map(({ personId, name, email }) => (
                <option key={personId} value={personId}>
                  {name}（{email}）
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled name="delegate-from" label={t('从', 'From')}>
          {(control) => (
            <input
              {...control}
              type="date"
              required
              min={today}
              value={wish.fromDay}
              onChange={({ target }) => setWish({ ...wish, fromDay: target.value })}
            />
          )}
        </Labelled>
        <Labelled name="delegate-until" label={t('到（含当天）', 'Until, included')}>
          {(control) => (
            <input
              {...control}
              type="date"
              required
              min={wish.fromDay}
              value={wish.toDay}
              onChange={({ target }) => setWish({ ...wish, toDay: target.value })}
            />
          )}
        </Labelled>
        <p className="fault" role="alert">
          {give.error && said(give.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不委托', 'Not now')}
          </button>
          <button className="button primary" type="submit" disabled={give.isPending}>
            {t('委托', 'Lend it')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

import '../styles/letters.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useGo } from '../parts/routing';
import { useSaid } from '../parts/trouble';
import { dropAnswers, forgetAnswers, session } from '../queries';
import { LetterTag, LetterTerms } from './letter-words';

/** One letter as the person it names sees it, with what he can do about it. */
export function LetterCard({ letter }: { letter: Dto['MyLetterDto'] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const go = useGo();
  const me = useQuery(session).data;
  const about = { params: { path: { id: letter.id } } };
  const act = useMutation({
    mutationFn: async (action: string) => {
      if (action === 'choose')
        return answered(api.PUT('/api/session/unit', { body: { unitId: letter.principalId } }));
      if (action === 'accept') await answered(api.POST('/api/letters/{id}/accept', about));
      else if (action === 'decline') await answered(api.POST('/api/letters/{id}/decline', about));
      else await answered(api.POST('/api/letters/{id}/renounce', about));
      return answered(api.GET('/api/session'));
    },
    onSuccess: async (now, action) => {
      client.setQueryData(session.queryKey, now);
      if (action !== 'choose') return forgetAnswers(client);
      await dropAnswers(client);
      await go('/desk');
    },
  });
  const unit = pick(letter.principalName, letter.principalNameEn);
  const mayEnter =
    letter.phase === 'in-force' && me?.current?.unitId !== letter.principalId && isOffered(me, letter);
  return (
    <section className="card padded" aria-label={`${unit} ${letter.number}`}>
      <div className="row wraps between">
        <h2>{unit}</h2>
        <LetterTag letter={letter} />
      </div>
      <p>
        <LetterTerms letter={letter} />
      </p>
      <p className="small">
        {letter.number} · {t(`${letter.issuedBy}签发`, `issued by ${letter.issuedBy}`)}
        {letter.reason && t(`。收回原因：${letter.reason}`, `. Revoked: ${letter.reason}`)}
      </p>
      <div className="row wraps letter-tools">
        {letter.phase === 'in-force' && letter.paperId && (
          <a className="button" href={`/api/documents/${letter.paperId}/content`}>
            {t('盖章的授权书', 'The stamped paper')}
          </a>
        )}
        {mayEnter && (
          <button
            className="button primary"
            type="button"
            disabled={act.isPending}
            onClick={() => act.mutate('choose')}
          >
            {t('去代办', 'Act for it')}
          </button>
        )}
        {letter.nextActions.map(({ action, label, labelEn, primary }) => (
          <button
            key={action}
            className={primary ? 'button primary' : 'button'}
            type="button"
            disabled={act.isPending}
            onClick={() => act.mutate(action)}
          >
            {pick(label, labelEn)}
          </button>
        ))}
      </div>
      <p className="fault" role="alert">
        {act.error && said(act.error)}
      </p>
    </section>
  );
}

function isOffered(me: Dto['MeDto'] | undefined, letter: Dto['MyLetterDto']): boolean {
  return me?.memberships.some(({ unitId }) => unitId === letter.principalId) ?? false;
}

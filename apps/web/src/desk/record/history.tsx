import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { actorShown, shortMoment } from '../../words/show';

type Event = Pick<Dto['HistoryDto'], 'at' | 'who' | 'what' | 'whatEn' | 'why'>;

/** What happened to it: when, who, what and why; the newest last, as it was lived. */
export function History({ history }: { history: readonly Event[] }) {
  const { t, pick, language } = useWords();
  return (
    <section className="card padded" aria-labelledby="history">
      <h2 id="history">{t('历史记录', 'History')}</h2>
      <ol className="history">
        {history.map(({ at, who, what, whatEn, why }) => (
          <li key={at + what}>
            <time dateTime={at}>{shortMoment(at)}</time>
            <b>{actorShown(who, language)}</b>
            <p>
              {pick(what, whatEn)}
              {why && <span className="why">{t(`原因：${why}`, `Reason: ${why}`)}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { ContractOfDeal } from '../contracts/contract-of-deal';
import { publicPage } from '../here';
import { Page } from '../parts/page';
import { useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { Broker } from './broker';
import { DealStateTag, roleWords } from './deal-words';
import { Offers } from './offers';
import { deal } from './queries';
import { StageLine } from './stage-line';
import { Turn } from './turn';

/** One place for one deal: where it stands, whose turn it is, what was offered. */
export function Deal() {
  const { t } = useWords();
  const { data: room, error, refetch } = useQuery(deal(useObjectId()));
  if (!room) {
    return (
      <Page title={t('洽谈', 'Deal')}>
        {error ? <Trouble error={error} again={() => void refetch()} /> : <Skeleton rows={6} />}
      </Page>
    );
  }
  return (
    <Page title={room.title} lead={<Lead room={room} />}>
      <div className="deal-grid">
        <div className="one-column">
          <section className="card padded">
            <StageLine state={room.state} />
          </section>
          <Turn room={room} />
          <Offers room={room} />
          <section className="card padded" aria-labelledby="history">
            <h2 id="history">{t('历史记录', 'History')}</h2>
            <History events={room.history} />
          </section>
        </div>
        <div className="one-column">
          <ContractOfDeal room={room} />
          <Parties room={room} />
          <Broker room={room} />
        </div>
      </div>
    </Page>
  );
}

function Lead({ room }: { room: Dto['DealDto'] }) {
  const { t } = useWords();
  return (
    <div className="row wraps">
      <DealStateTag deal={room} />
      <span>{room.number}</span>
      {room.achievementNumber && (
        <a href={publicPage(`/achievements/${room.achievementNumber}`)}>
          {t('成果', 'Achievement')} {room.achievementNumber}
        </a>
      )}
    </div>
  );
}

function Parties({ room }: { room: Dto['DealDto'] }) {
  const words = useWords();
  const { t, pick } = words;
  return (
    <section className="card padded" aria-labelledby="parties">
      <h2 id="parties">{t('各方', 'Parties')}</h2>
      <dl className="parties">
        {room.parties.map((party) => (
          <div key={party.role}>
            <dt>{roleWords(party.role, words)}</dt>
            <dd>
              <a href={publicPage(`/organizations/${party.creditCode}`)}>{pick(party.name, party.nameEn)}</a>
              {party.own && <span className="small"> {t('（我方）', '(you)')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function History({ events }: { events: readonly Dto['DealEventDto'][] }) {
  const { pick } = useWords();
  return (
    <ol className="history">
      {events.map(({ at, who, what, whatEn, why }) => (
        <li key={at + what}>
          <time dateTime={at}>{shortMoment(at)}</time>
          <b>{who}</b>
          <p>
            {pick(what, whatEn)}
            {why && <span className="why">{why}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}

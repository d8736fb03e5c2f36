import '../styles/form.css';
import '../styles/lists.css';
import '../styles/join.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf, shortMoment } from '../../words/show';
import { publicPage } from '../here';
import { Page } from '../parts/page';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { Identity } from './identity';
import { Leaving } from './leaving';
import { profile, TEXTS } from './queries';

/** What the market keeps of oneself, who has read it, and what one agreed to. */
export function Profile() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(profile);
  return (
    <Page
      title={t('个人信息', 'Personal data')}
      lead={t(
        '证件和号码加密保存，页面上只显示末四位；谁看过全号，这里都有记录。',
        'Numbers are kept encrypted and shown by their last four digits; who read one in full stands here.',
      )}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && (
        <>
          <Identity record={data} />
          <Reads reads={data.reads} />
          <Consents consents={data.consents} />
          <Leaving name={data.name} />
        </>
      )}
    </Page>
  );
}

function Reads({ reads }: { reads: readonly Dto['DataReadDto'][] }) {
  const { t, pick } = useWords();
  return (
    <section className="card padded" aria-labelledby="reads">
      <h2 id="reads">{t('谁看过我的证件号码', 'Who read my number')}</h2>
      {reads.length === 0 && <p className="small">{t('还没有人看过。', 'Nobody so far.')}</p>}
      <ul className="delegation-list">
        {reads.map((read) => (
          <li key={read.at + read.who}>
            <p>
              <b>
                {read.who}
                {read.unit && `（${read.unit}）`}
              </b>
              <span className="small">
                {shortMoment(read.at)} · {pick(read.purpose, read.purposeEn)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Consents({ consents }: { consents: readonly Dto['ConsentDto'][] }) {
  const { t, pick } = useWords();
  return (
    <section className="card padded" aria-labelledby="consents">
      <h2 id="consents">{t('我同意过的', 'What I agreed to')}</h2>
      {consents.length === 0 && <p className="small">{t('还没有。', 'Nothing yet.')}</p>}
      <ul className="delegation-list">
        {consents.map((one) => {
          const text = TEXTS[one.document];
          const name = pick(one.name, one.nameEn);
          return (
            <li key={one.document + one.version}>
              <p>
                <b>{text ? <a href={publicPage(text)}>{name}</a> : name}</b>
                <span className="small">
                  {t(`${one.version} 版`, `version of ${one.version}`)} ·{' '}
                  {t(`${dayOf(one.agreedAt)} 同意`, `agreed on ${dayOf(one.agreedAt)}`)}
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

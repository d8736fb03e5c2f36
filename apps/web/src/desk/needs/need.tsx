import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { publicPage } from '../here';
import { Page } from '../parts/page';
import { useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { holds, session } from '../queries';
import { CloseNeed } from './close-need';
import { Matches } from './matches';
import { NeedForm } from './need-form';
import { budgetWords, NeedStateTag } from './need-words';
import { need } from './queries';

/** One need: its form while it may be changed, else what it says and what was found for it. */
export function Need() {
  const words = useWords();
  const { t, pick } = words;
  const id = useObjectId();
  const isNew = id === 'new';
  const officer = holds(useQuery(session).data, 'need-officer');
  const { data: record, error, refetch } = useQuery({ ...need(id), enabled: !isNew });
  if (isNew) return officer ? <NeedForm record={undefined} /> : <NotForYou />;
  if (!record) {
    return (
      <Page title={t('需求', 'Need')}>
        {error ? <Trouble error={error} again={() => void refetch()} /> : <Skeleton rows={6} />}
      </Page>
    );
  }
  if (record.editable && record.state === 'draft') return <NeedForm key={record.version} record={record} />;
  return (
    <Page
      title={record.title}
      lead={
        <div className="row wraps">
          <NeedStateTag need={record} />
          <a href={publicPage(`/needs/${record.number}`)}>{record.number}</a>
          <span className="small">{budgetWords(record, words)}</span>
          {record.deadlineOn && (
            <span className="small">{t(`${record.deadlineOn} 截止`, `until ${record.deadlineOn}`)}</span>
          )}
        </div>
      }
      tools={<CloseNeed need={record} />}
    >
      <div className="one-column">
        <Matches needId={record.id} mayAnswer={officer && record.state === 'open'} />
        <section className="card padded" aria-labelledby="said">
          <h2 id="said">{t('写了什么', 'What it says')}</h2>
          <dl className="pairs">
            <div>
              <dt>{t('现场情况和难处', 'The trouble')}</dt>
              <dd>{record.trouble}</dd>
            </div>
            <div>
              <dt>{t('指标', 'Indicators')}</dt>
              <dd>{record.indicators.map(({ name, target }) => `${name} ${target}`).join('\n')}</dd>
            </div>
            {record.conditions && (
              <div>
                <dt>{t('对解决方的要求', 'Conditions')}</dt>
                <dd>{record.conditions}</dd>
              </div>
            )}
            <div>
              <dt>{t('单位名称', 'Our name')}</dt>
              <dd>
                {record.hideUnit ? t('不公开，询价后对方看到', 'kept until we enquire') : t('公开', 'shown')}
              </dd>
            </div>
          </dl>
        </section>
        <section className="card padded" aria-labelledby="history">
          <h2 id="history">{t('历史记录', 'History')}</h2>
          <ol className="history">
            {record.history.map(({ at, who, what, whatEn, why }) => (
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
        </section>
        {record.editable && <NeedForm key={record.version} record={record} />}
      </div>
    </Page>
  );
}

function NotForYou() {
  const { t } = useWords();
  return (
    <Page title={t('发布需求', 'Post a need')}>
      <p className="card padded">
        {t(
          '发布需求要有“需求专员”的职责，请本单位管理员授予。',
          'Posting takes the duty “need officer”; ask your unit administrator.',
        )}
      </p>
    </Page>
  );
}

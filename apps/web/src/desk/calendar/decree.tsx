import '../styles/lists.css';
import '../styles/record.css';
import '../styles/parameters.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { YearPicture } from '../../parts/year-picture';
import { useWords } from '../../words/language';
import { Effects } from '../parameters/effects';
import { moveDecree } from '../parameters/moves';
import { decree } from '../parameters/queries';
import { ReviewActions } from '../parameters/review-actions';
import { Page } from '../parts/page';
import { useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { History } from '../record/history';
import { DecreeTag } from './decree-tag';

/** One year's notice: the words, the days read from them, what it moves, and who checks it. */
export function Decree() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(decree(useObjectId()));
  return (
    <Page
      title={data ? t(`${data.year} 年放假通知`, `Holiday notice for ${data.year}`) : t('放假通知', 'Notice')}
      lead={data?.number}
      tools={data && <DecreeTag decree={data} />}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && (
        <div className="review-grid">
          <div className="one-column">
            <section className="card padded" aria-labelledby="days">
              <h2 id="days">{t('读出来的日子', 'The days read from it')}</h2>
              <p className="small">
                {t(
                  `放假 ${data.offDays} 天，周末上班 ${data.workedDays} 天；净放 ${data.daysTaken} 个工作日，法定 ${data.daysDue} 天。全年 ${data.days.workingDays} 个工作日。`,
                  `${data.offDays} days off, ${data.workedDays} weekend days worked; ${data.daysTaken} working days off on balance, ${data.daysDue} by law; ${data.days.workingDays} working days in the year.`,
                )}
              </p>
              {data.effects.length > 0 && (
                <Effects
                  effects={data.effects}
                  title={
                    data.state === 'approved'
                      ? t('提交时算的影响', 'What was counted when it was proposed')
                      : t('启用后的影响', 'What it would move')
                  }
                />
              )}
              <YearPicture days={data.days} />
            </section>
            <Words data={data} />
            <History history={data.history} />
          </div>
          <ReviewActions
            actions={data.nextActions}
            move={(action, key, reason) => moveDecree(data.id, action, key, reason)}
            nothing={t('这一步由另一个人办，或已经办完。', 'Somebody else acts now, or it is done.')}
          />
        </div>
      )}
    </Page>
  );
}

function Words({ data }: { data: Dto['DecreeDto'] }) {
  const { t } = useWords();
  return (
    <section className="card padded" aria-labelledby="words">
      <div className="row wraps between">
        <h2 id="words">{t('通知正文', 'Text of the notice')}</h2>
        <a href={data.sourceUrl}>{t('打开原文', 'Open the source')}</a>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <p className="decree-text" tabIndex={0}>
        {data.text}
      </p>
    </section>
  );
}

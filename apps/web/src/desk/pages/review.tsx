import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { Page } from '../parts/page';
import { Link, useGo, useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { FIELDS, type FieldName } from '../form/fields';
import { achievement } from '../queries';
import { Actions } from '../record/actions';
import { History } from '../record/history';
import { outcomeWords } from '../record/move';
import { RecordHead } from '../record/record-head';
import { RemarkTool } from '../record/remark-tool';
import { RecordSections } from '../record/sections';
import '../styles/record.css';

type Remark = Dto['RemarkInputDto'];

/** One achievement under review: read it, remark on it, then approve or return it. */
export function Review() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(achievement(useObjectId()));
  if (data) return <Reviewed key={data.id} record={data} />;
  return (
    <Page title={t('审核成果', 'Review an achievement')}>
      {error ? <Trouble error={error} again={() => void refetch()} /> : <Skeleton rows={6} />}
    </Page>
  );
}

function Reviewed({ record }: { record: Dto['AchievementDto'] }) {
  const words = useWords();
  const [remarks, setRemarks] = useState<Remark[]>([]);
  const open = record.nextActions.some((action) => action.needsReason);
  return (
    <Page title={words.pick(record.title, record.titleEn)} lead={<RecordHead record={record} />}>
      <div className="review-grid">
        <div className="one-column">
          <RecordSections
            record={record}
            below={(section) =>
              open && (
                <RemarkTool
                  section={section}
                  remarks={remarks.filter(({ field }) => FIELDS[field as FieldName].section === section)}
                  onAdd={(remark) => setRemarks([...remarks, remark])}
                  onRemove={(remark) => setRemarks(remarks.filter((one) => one !== remark))}
                />
              )
            }
          />
          <History history={record.history} />
        </div>
        <Verdict record={record} remarks={remarks} />
      </div>
    </Page>
  );
}

function Verdict({ record, remarks }: { record: Dto['AchievementDto']; remarks: Remark[] }) {
  const words = useWords();
  const { t, pick } = words;
  const go = useGo();
  if (record.nextActions.length === 0) {
    return (
      <aside className="card padded verdict" aria-label={t('办理', 'Decide')}>
        <p>
          {t(
            `这一件现在是“${record.stateName}”，没有等你办的事。`,
            `It is now “${pick(record.stateName, record.stateNameEn)}”; nothing here waits for you.`,
          )}
        </p>
        <Link className="button" to="/desk">
          {t('看等我处理', 'See what waits for me')}
        </Link>
      </aside>
    );
  }
  const last = record.history.at(-1);
  return (
    <aside className="card padded verdict" aria-label={t('办理', 'Decide')}>
      <h2>{t('轮到你', 'Your turn')}</h2>
      {last && (
        <p className="small verdict-since">
          {t(
            `${last.who} ${shortMoment(last.at)} ${last.what}`,
            `${last.who}, ${shortMoment(last.at)}: ${last.whatEn}`,
          )}
        </p>
      )}
      {remarks.length > 0 && (
        <p className="small">
          {t(
            `${remarks.length} 条意见随“退回补正”一起发出；同意则不发。`,
            `${remarks.length} remark(s) go out with a return, not with an approval.`,
          )}
        </p>
      )}
      <Actions
        record={record}
        remarks={remarks}
        onMoved={(moved, request) => go('/desk', { notice: outcomeWords(moved, request, words) })}
      />
      {record.missing.length > 0 && (
        <p className="small">
          {t('还缺：', 'Missing: ')}
          {record.missing.map((gap) => pick(gap.message, gap.messageEn)).join(t('、', ', '))}
        </p>
      )}
    </aside>
  );
}

import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';

/** Why the form came back, before one starts to correct it. */
export function ReturnedBanner({ record }: { record: Dto['AchievementDto'] }) {
  const { t } = useWords();
  const last = record.history.at(-1);
  if (record.state !== 'returned' || !last) return null;
  const remarks = record.remarks.length;
  return (
    <div className="card returned">
      <p>
        <b>
          {t(
            `${last.who} ${shortMoment(last.at)} 退回补正：`,
            `Returned by ${last.who}, ${shortMoment(last.at)}: `,
          )}
        </b>
        {last.why}
      </p>
      {remarks > 0 && (
        <p className="small">
          {t(
            `另有 ${remarks} 条意见，写在下面各项旁边。改好再交，不用重新排队。`,
            `${remarks} remark(s) stand at their fields below. Correct them and submit again; you keep your place.`,
          )}
        </p>
      )}
    </div>
  );
}

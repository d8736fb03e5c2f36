import type { Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';

export function NoticeTag({ notice }: { notice: Dto['NoticeCardDto'] }) {
  const { t, pick } = useWords();
  const { workingDaysLeft: left } = notice;
  if (left === null) return <Tag kind="neutral">{pick(notice.stateName, notice.stateNameEn)}</Tag>;
  return (
    <Tag kind="info">
      {pick(notice.stateName, notice.stateNameEn)}
      {t(`，剩 ${left} 个工作日`, `, ${left} working days left`)}
      {notice.provisional && t('（暂定）', ' (provisional)')}
    </Tag>
  );
}

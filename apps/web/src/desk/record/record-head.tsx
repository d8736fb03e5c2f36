import type { Dto } from '../../api/client';
import { AchievementStateTag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { publicPage } from '../here';

type RecordDto = Dto['AchievementDto'];

/** State, number, whose it is and since when: the line under the title. */
export function RecordHead({ record }: { record: RecordDto }) {
  const { t, pick } = useWords();
  const { number, registeredOn, lastConfirmedOn, withdrawnOn, state } = record;
  return (
    <div className="row wraps">
      <AchievementStateTag state={state}>{pick(record.stateName, record.stateNameEn)}</AchievementStateTag>
      <span>{record.ownerName}</span>
      {number && (
        <a href={publicPage(`/c/${number}`)}>
          {t('登记号', 'Number')} {number}
        </a>
      )}
      {registeredOn && (
        <span className="small">{t(`${registeredOn} 登记`, `registered ${registeredOn}`)}</span>
      )}
      {lastConfirmedOn && (
        <span className="small">{t(`${lastConfirmedOn} 确认可转让`, `confirmed ${lastConfirmedOn}`)}</span>
      )}
      {number && ['listed', 'stale'].includes(state) && (
        <a href={publicPage(`/achievements/${number}`)}>{t('看公开页面', 'See the public page')}</a>
      )}
      {withdrawnOn && (
        <p className="small">
          {t(
            `${withdrawnOn} 下架，原因：${record.withdrawnReason}`,
            `Withdrawn ${withdrawnOn}: ${record.withdrawnReason}`,
          )}
        </p>
      )}
    </div>
  );
}

import type { Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { deviceOf } from './device-of';

/** A browser somebody is signed in with. */
export function SessionText({ item }: { item: Dto['SessionDto'] }) {
  const { t } = useWords();
  return (
    <p>
      <b>
        {deviceOf(item.agent)} {item.current && <Tag kind="ok">{t('这一台', 'This one')}</Tag>}
      </b>
      <span className="small">
        {item.network ?? t('网络未知', 'network unknown')} ·{' '}
        {t(`${shortMoment(item.since)} 登录`, `since ${shortMoment(item.since)}`)} ·{' '}
        {t(`${shortMoment(item.lastSeenAt)} 用过`, `last seen ${shortMoment(item.lastSeenAt)}`)}
      </span>
    </p>
  );
}

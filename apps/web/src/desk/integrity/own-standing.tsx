import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../words/language';
import { KindList } from './kind-list';
import { ownStanding } from './queries';

/** What public lists say of one's own unit, and what can be done about it; shown to its members alone. */
export function OwnStanding() {
  const { t } = useWords();
  const { data } = useQuery(ownStanding);
  if (!data || data.kinds.length === 0) return null;
  return (
    <section className="card padded" aria-labelledby="own-standing">
      <h2 id="own-standing">{t('本单位信用状况', 'Standing of the unit')}</h2>
      <p className="small">
        {t(
          '只有本单位和办理的部门看得到，公开页面不显示。',
          'Seen by the unit and by the offices that decide; never in public.',
        )}
      </p>
      <KindList kinds={data.kinds} label={t('本单位信用状况', 'Standing of the unit')} />
    </section>
  );
}

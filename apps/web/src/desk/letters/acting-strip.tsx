import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../words/language';
import { Link } from '../parts/routing';
import { session } from '../queries';

/** On every page while one acts for a unit one does not belong to: for whom, by what, until when. */
export function ActingStrip() {
  const { t, pick } = useWords();
  const { data: me } = useQuery(session);
  const current = me?.current;
  if (!current || current.letters.length === 0) return null;
  const unit = pick(current.unitName, current.unitNameEn);
  const numbers = current.letters.map(({ number }) => number);
  const until = current.letters.map(({ untilDay }) => untilDay).toSorted()[0];
  return (
    <aside className="acting" aria-label={t('正在代办', 'Acting for')}>
      <b>{t(`正在代${unit}办理`, `Acting for ${unit}`)}</b>
      <span>
        {t(
          `依授权书 ${numbers.join('、')}，授权至 ${until}`,
          `by letter ${numbers.join(', ')}, until ${until}`,
        )}
      </span>
      <Link to="/desk/letters">{t('看授权范围', 'See its scope')}</Link>
    </aside>
  );
}

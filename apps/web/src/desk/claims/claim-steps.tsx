import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { actorShown, shortDay } from '../../words/show';

/** Where the claim stands among its steps: who did each, and when. */
export function ClaimSteps({ record }: { record: Dto['ClaimDto'] }) {
  const { t, pick, language } = useWords();
  return (
    <ol className="claim-steps" aria-label={t('进展', 'Progress')}>
      {record.steps.map(({ state, name, nameEn, at, who, on }) => (
        <li key={state} className={at} aria-current={at === 'now' ? 'step' : undefined}>
          <b>
            {at === 'done' && <Icon name="tick" size={16} />}
            {pick(name, nameEn)}
          </b>
          <span className="small">
            {who && actorShown(who, language)}
            {on && ` ${shortDay(on)}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

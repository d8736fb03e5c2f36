import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';

/** From the enquiry to the agreement. */
const STEPS: readonly { zh: string; en: string }[] = [
  { zh: '询价', en: 'Enquiry' },
  { zh: '答复', en: 'Answer' },
  { zh: '报价与还价', en: 'Offers' },
  { zh: '达成一致', en: 'Agreement' },
];

/** Which of the steps is the present one. */
function stepOf(state: string): number {
  if (state === 'enquired' || state === 'declined') return 1;
  if (state === 'agreed') return STEPS.length;
  return 2;
}

export function StageLine({ state, compact = false }: { state: string; compact?: boolean }) {
  const { t } = useWords();
  const now = stepOf(state);
  const ended = state === 'declined' || state === 'broken-off';
  return (
    <ol className={compact ? 'stages compact' : 'stages'} aria-label={t('进展', 'Progress')}>
      {STEPS.map(({ zh, en }, at) => (
        <li
          key={zh}
          className={at < now ? 'done' : at === now && !ended ? 'now' : ''}
          aria-current={at === now && !ended ? 'step' : undefined}
        >
          <i aria-hidden="true">{at < now ? <Icon name="tick" size={14} /> : at + 1}</i>
          {!compact && <span>{t(zh, en)}</span>}
        </li>
      ))}
    </ol>
  );
}

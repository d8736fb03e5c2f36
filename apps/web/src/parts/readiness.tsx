import type { Dto } from '../api/client';
import { useWords } from '../words/language';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Nine bars, filled only as high as the evidence reaches. */
export function Readiness({ trl }: { trl: Dto['ReadinessDto'] | null }) {
  const { t, pick } = useWords();
  if (!trl) return <span className="trl">{t('成熟度未提供', 'Readiness not given')}</span>;
  const name = pick(trl.name, trl.nameEn);
  return (
    <span
      className="trl"
      role="img"
      aria-label={t(
        `成熟度 ${trl.level} 级 ${name}，证据 ${trl.evidenceCount} 份`,
        `Readiness level ${trl.level}, ${name}, ${trl.evidenceCount} pieces of evidence`,
      )}
    >
      <span className="trl-bars" aria-hidden="true">
        {LEVELS.map((level) => (
          <i key={level} className={level <= trl.level ? 'on' : ''} />
        ))}
      </span>
      <span aria-hidden="true">
        TRL {trl.level} {name} · {t(`证据 ${trl.evidenceCount} 份`, `${trl.evidenceCount} evidence`)}
      </span>
    </span>
  );
}

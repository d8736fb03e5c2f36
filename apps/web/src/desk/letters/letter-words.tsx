import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords, type Words } from '../../words/language';
import { exactMoney } from '../../words/show';

type Letter = Dto['LetterDto'];

const KINDS: Record<Letter['phase'], TagKind> = {
  issued: 'info',
  accepted: 'info',
  coming: 'info',
  'in-force': 'ok',
  expired: 'neutral',
  declined: 'bad',
  renounced: 'neutral',
  revoked: 'neutral',
};
const SOON = 14;

/** Where it stands; in its last two weeks with the days it still holds. */
export function LetterTag({ letter }: { letter: Letter }) {
  const { t, pick } = useWords();
  const { daysLeft } = letter;
  if (daysLeft !== null && daysLeft <= SOON)
    return <Tag kind="warn">{t(`有效，剩 ${daysLeft} 天`, `In force, ${daysLeft} days left`)}</Tag>;
  return <Tag kind={KINDS[letter.phase]}>{pick(letter.phaseName, letter.phaseNameEn)}</Tag>;
}

export function dutiesShown(duties: readonly Dto['DutyDto'][], { pick, language }: Words): string {
  return duties.map(({ name, nameEn }) => pick(name, nameEn)).join(language === 'en' ? ', ' : '、');
}

/** What it lets its agent do, up to where, from when until when. */
export function LetterTerms({ letter }: { letter: Letter }) {
  const words = useWords();
  const { t, language } = words;
  const { amountLimit, matter, fromDay, untilDay, duties } = letter;
  const signs = duties.some(({ duty }) => duty === 'contract-signatory');
  return (
    <span className="small">
      {dutiesShown(duties, words)}
      {signs &&
        (amountLimit
          ? t(
              `（签约限额 ${exactMoney(amountLimit, language)}）`,
              ` (signing up to ${exactMoney(amountLimit, language)})`,
            )
          : t('（签约不限金额）', ' (signing without a limit)'))}
      {matter && t(`，只管 ${matter} 这一笔`, `, ${matter} alone`)} ·{' '}
      <span className="nowrap">{t(`${fromDay} 至 ${untilDay}`, `${fromDay} to ${untilDay}`)}</span>
    </span>
  );
}

import { useState } from 'react';
import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import type { Draft } from './draft';
import { jumpTo, SECTIONS } from './fields';

interface Props {
  /** As of the last save; undefined before the first. */
  missing: readonly Dto['GapDto'][] | undefined;
}

const ROOM_BESIDE = '(min-width: 901px)';

/** What must still be given before it can be submitted, by name; each leads to its field. */
export function Checklist({ missing }: Props) {
  const { t, pick } = useWords();
  // Beside the form it is open; above it, on a phone, it would push the form away.
  const [open, setOpen] = useState(() => window.matchMedia(ROOM_BESIDE).matches);
  return (
    <details
      className="card checklist"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{t('提交前要有的', 'Needed before submitting')}</h2>
        {missing && missing.length > 0 && (
          <span className="lacking" aria-live="polite">
            {t(`还缺 ${missing.length} 项`, `${missing.length} missing`)}
          </span>
        )}
        <Icon name="down" size={16} />
      </summary>
      {missing === undefined && (
        <p className="small">
          {t('写下成果名称，这里就会列出还缺什么。', 'Write the title, and what is missing is listed here.')}
        </p>
      )}
      {missing?.length === 0 && (
        <p className="complete">
          <Icon name="tick" />
          {t('都填齐了，可以提交单位审核。', 'Complete: it can be submitted to your unit’s approver.')}
        </p>
      )}
      {missing && missing.length > 0 && (
        <ul>
          {missing.map(({ field, message, messageEn }) => (
            <li key={field}>
              <button type="button" onClick={() => jumpTo(field)}>
                {pick(message, messageEn)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** The six sections and how each of them stands. */
export function SectionRail({
  missing,
  draft,
  remarks,
}: Props & { draft: Draft; remarks: readonly string[] }) {
  const { t } = useWords();
  return (
    <nav className="section-rail" aria-label={t('各节', 'Sections')}>
      <ol>
        {SECTIONS.map(({ section, zh, en }) => {
          const lacking = missing?.filter((gap) => gap.section === section).length;
          return (
            <li key={section}>
              <a href={`#section-${section}`}>
                {t(zh, en)}
                {remarks.includes(section) && <span className="has-remark">{t('有意见', 'Remark')}</span>}
                {section === 'price' ? <PriceMark draft={draft} /> : <Mark lacking={lacking} />}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Mark({ lacking }: { lacking: number | undefined }) {
  const { t } = useWords();
  if (lacking === undefined) return null;
  if (lacking > 0) return <span className="lacking">{t(`缺 ${lacking} 项`, `${lacking} missing`)}</span>;
  return (
    <span className="whole">
      <Icon name="tick" size={16} />
      <span className="visually-hidden">{t('已填齐', 'Complete')}</span>
    </span>
  );
}

/** A price is not needed to register, so it is never missing; without it the listing has to wait. */
function PriceMark({ draft: { price } }: { draft: Draft }) {
  const { t } = useWords();
  return price.mode !== null && price.basis !== null ? (
    <Mark lacking={0} />
  ) : (
    <span>{t('挂牌前填', 'before listing')}</span>
  );
}

import '../styles/integrity.css';
import type { Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';

type Kind = Dto['KindStandingDto'];

/** Yes, no or unknown for each kind, with where it comes from and until when. */
export function KindList({ kinds, label }: { kinds: readonly Kind[]; label: string }) {
  const { pick } = useWords();
  return (
    <ul className="kind-list" aria-label={label}>
      {kinds.map((kind) => (
        <li key={kind.kind}>
          <b>{pick(kind.name, kind.nameEn)}</b>
          <FoundTag kind={kind} />
          <Where kind={kind} />
          <Entry kind={kind} />
        </li>
      ))}
    </ul>
  );
}

export function FoundTag({ kind: { found, bars } }: { kind: Pick<Kind, 'found' | 'bars'> }) {
  const { t } = useWords();
  if (found === 'yes') {
    return <Tag kind={bars ? 'bad' : 'warn'}>{bars ? t('有，限制补助', 'Yes, bars') : t('有', 'Yes')}</Tag>;
  }
  return found === 'no' ? (
    <Tag kind="ok">{t('没有', 'No')}</Tag>
  ) : (
    <Tag kind="unknown">{t('未知', 'Unknown')}</Tag>
  );
}

function Where({ kind: { found, source, asOf, validUntil, endsOn } }: { kind: Kind }) {
  const { t } = useWords();
  if (!source) return <p className="small">{t('没有查过', 'Not looked up')}</p>;
  return (
    <p className="small">
      {t(`${source}，${asOf}`, `${source}, ${asOf}`)}
      {found === 'unknown' && t(`，${validUntil} 已过期`, `; expired on ${validUntil}`)}
      {found !== 'unknown' && endsOn === null && t(`，有效到 ${validUntil}`, `; answers until ${validUntil}`)}
    </p>
  );
}

/** What an entry says, when it ends, what can be done, and who says otherwise. */
function Entry({ kind }: { kind: Kind }) {
  const { t, pick } = useWords();
  return (
    <>
      {kind.found === 'yes' && (
        <p className="kind-entry">
          {kind.about && `${kind.about}。`}
          <span className="nowrap">
            {kind.endsOn
              ? t(`截止日 ${kind.endsOn}。`, `Ends on ${kind.endsOn}. `)
              : t('没有写明截止日。', 'No end is given. ')}
          </span>
          {kind.appeal && pick(`怎么申诉：${kind.appeal}`, `What can be done: ${kind.appealEn}`)}
        </p>
      )}
      {kind.contradictedBy && (
        <p className="kind-hint">
          {t(
            `来源不一致：${kind.contradictedBy} 查到“没有”。按“有”处理；用原来的来源重新查询可以更新。`,
            `Sources differ: ${kind.contradictedBy} says no. It counts as yes until the first source says otherwise.`,
          )}
        </p>
      )}
      {kind.possible.length > 0 && (
        <p className="kind-hint">
          {t(
            `同名记录，请人工核对：${kind.possible.join('；')}`,
            `Entries under the same name, to be looked at: ${kind.possible.join('; ')}`,
          )}
        </p>
      )}
    </>
  );
}

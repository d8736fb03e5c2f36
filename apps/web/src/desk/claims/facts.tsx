import { useState } from 'react';
import type { Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { LookupDialog } from '../integrity/lookup-dialog';

const YES_NO: Record<string, [zh: string, en: string]> = { true: ['是', 'Yes'], false: ['否', 'No'] };
/** What the result rests on: each fact with whoever supplied it, when, and on what ground. */
export function ClaimFacts({ record }: { record: Dto['ClaimDto'] }) {
  const { t, pick } = useWords();
  const [open, setOpen] = useState(false);
  const { lookup } = record;
  return (
    <section className="card padded" aria-labelledby="facts">
      <h2 id="facts">{t('核对到的事实', 'The facts')}</h2>
      <ul className="claim-facts">
        {record.facts.map((fact) => (
          <li key={fact.id} className={fact.value === '' ? 'lacking' : undefined}>
            <span>{pick(fact.name, fact.nameEn)}</span>
            <b>
              {fact.value === '' ? (
                <Tag kind="unknown">{t(`待${fact.supplier}提供`, `to come from ${fact.supplierEn}`)}</Tag>
              ) : (
                <Value fact={fact} />
              )}
            </b>
            <span className="small">
              {[pick(fact.supplier, fact.supplierEn), fact.asOf, fact.proof].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {lookup && (
        <p className="small claim-lookup">
          {t(
            `${lookup.person} ${lookup.lookedUpOn} 查询${lookup.source}`,
            `${lookup.person} looked it up on ${lookup.lookedUpOn}: ${lookup.source}`,
          )}{' '}
          {lookup.documentId && (
            <a href={`/api/documents/${lookup.documentId}/content`}>{t('看截图', 'The picture')}</a>
          )}
        </p>
      )}
      {record.mayLookUp && (
        <div className="actions">
          <button
            className={lookup ? 'button' : 'button primary'}
            type="button"
            onClick={() => setOpen(true)}
          >
            {lookup ? t('重新查询', 'Look it up again') : t('登记信用查询', 'Enter the look-up')}
          </button>
        </div>
      )}
      {open && <LookupDialog about={{ claim: record.id }} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Value({ fact }: { fact: Dto['ClaimFactDto'] }) {
  const { t, pick } = useWords();
  const words = YES_NO[fact.value];
  if (words) return <>{t(...words)}</>;
  if (fact.valueName) return <>{pick(fact.valueName, fact.valueNameEn)}</>;
  return <>{fact.value.replaceAll(/\B(?=(\d{3})+(?!\d))(?=[\d,]*\.)/g, ',')}</>;
}

import type { Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';

type Line = Dto['DerivationLineDto'];

/** The result line by line, each with its clause; the clause opens where one reads. */
export function Derivation({ record }: { record: Dto['ClaimDto'] }) {
  const { t, language } = useWords();
  const conditions = record.lines.filter(({ step }) => step === 'exclude' || step === 'when');
  const money = record.lines.filter(({ step }) => !['exclude', 'when', 'result'].includes(step));
  return (
    <>
      {money.length > 0 && (
        <section className="card padded" aria-labelledby="derivation">
          <h2 id="derivation">{t('怎么算出来的', 'How it was computed')}</h2>
          <ol className="derivation">
            {money.map((line) => (
              <li key={line.step}>
                <Said line={line} />
                {line.result && <b className="figure">{exactMoney(line.result, language)}</b>}
              </li>
            ))}
          </ol>
          {record.amount !== null && (
            <p className="derived">
              <span>
                {t('应补助金额', 'Subsidy')}
                <span className="small"> {record.amountInCapitals}</span>
              </span>
              <b className="figure">{exactMoney(record.amount, language)}</b>
            </p>
          )}
        </section>
      )}
      <section className="card padded" aria-labelledby="eligible">
        <h2 id="eligible">{t('够不够条件', 'Is it eligible')}</h2>
        <ol className="derivation">
          {conditions.map((line) => (
            <li key={line.zh}>
              <Said line={line} />
              <Holds holds={line.holds} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** The sentence of a line without its clause and its outcome, which stand beside it. */
function bare(sentence: string, ref: string): string {
  const said = sentence.replace(/(……(符合|不符合|待核实)|: (met|not met|unknown))$/, '');
  return said.replace(`（${ref}）`, '').replace(` (${ref})`, '');
}

function Said({ line }: { line: Line }) {
  const { t, pick } = useWords();
  return (
    <div>
      <p>{bare(pick(line.zh, line.en), line.ref)}</p>
      <details>
        <summary>{line.ref}</summary>
        <p className="small">
          {line.law}
          <br />
          {t('来源：', 'Source: ')}
          {line.source}
          {!line.checked && t('；尚未与正式文本核对', '; not yet compared with the official text')}
        </p>
      </details>
    </div>
  );
}

function Holds({ holds }: { holds: boolean | null }) {
  const { t } = useWords();
  if (holds === null) return <Tag kind="unknown">{t('待核实', 'To be verified')}</Tag>;
  return holds ? <Tag kind="ok">{t('满足', 'Met')}</Tag> : <Tag kind="bad">{t('不满足', 'Not met')}</Tag>;
}

import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Labelled } from '../needs/labelled';

export type Answer = 'yes' | 'no' | 'unknown' | 'not-asked';

/** The kinds in the order of the lists they are looked up in; the first two every claim asks for. */
export const KINDS = [
  { kind: 'dishonest-debtor', zh: '失信被执行人', en: 'Dishonest judgment debtor', asked: true },
  { kind: 'research-breach', zh: '科研失信', en: 'Research-integrity breach', asked: true },
  { kind: 'serious-illegal', zh: '严重违法失信名单', en: 'List of serious violations', asked: false },
  { kind: 'abnormal-operation', zh: '经营异常名录', en: 'List of abnormal operations', asked: false },
  { kind: 'deregistered', zh: '已注销或吊销', en: 'Deregistered or revoked', asked: false },
] as const;
type Kind = (typeof KINDS)[number]['kind'];

export interface FindingForm {
  found: Answer;
  endsOn: string;
  about: string;
}
export type FindingForms = Record<Kind, FindingForm>;

export const nothingFound = (): FindingForms =>
  Object.fromEntries(
    KINDS.map(({ kind, asked }) => [kind, { found: asked ? 'no' : 'not-asked', endsOn: '', about: '' }]),
  ) as FindingForms;

export function findingsOf(forms: FindingForms): Dto['LookupFindingDto'][] {
  return KINDS.flatMap(({ kind }) => {
    const { found, endsOn, about } = forms[kind];
    if (found === 'not-asked') return [];
    return [
      {
        kind,
        found,
        ...(found === 'yes' && endsOn && { endsOn }),
        ...(found === 'yes' && about && { about }),
      },
    ];
  });
}

interface Props {
  forms: FindingForms;
  onChange: (forms: FindingForms) => void;
}

/** What each list says; an entry with its end and its decision. */
export function LookupFields({ forms, onChange }: Props) {
  const { t } = useWords();
  return (
    <fieldset className="finding-fields">
      <legend>{t('查到什么', 'What was found')}</legend>
      {KINDS.map(({ kind, zh, en }) => {
        const form = forms[kind];
        const set = (change: Partial<FindingForm>) => onChange({ ...forms, [kind]: { ...form, ...change } });
        return (
          <div key={kind} className="finding-row">
            <label htmlFor={`found-${kind}`}>{t(zh, en)}</label>
            <select
              id={`found-${kind}`}
              value={form.found}
              onChange={({ target }) => set({ found: target.value as Answer })}
            >
              <option value="no">{t('没有', 'No')}</option>
              <option value="yes">{t('有', 'Yes')}</option>
              <option value="unknown">{t('查不到，网站没有答复', 'No answer')}</option>
              <option value="not-asked">{t('没有查', 'Not looked up')}</option>
            </select>
            {form.found === 'yes' && (
              <div className="finding-entry">
                <Labelled
                  name={`ends-${kind}`}
                  label={t('截止日（没有写明就不填）', 'Ends on, if it says so')}
                >
                  {(control) => (
                    <input
                      {...control}
                      type="date"
                      value={form.endsOn}
                      onChange={({ target }) => set({ endsOn: target.value })}
                    />
                  )}
                </Labelled>
                <Labelled name={`about-${kind}`} label={t('案号或决定书文号', 'Case or decision')}>
                  {(control) => (
                    <input
                      {...control}
                      maxLength={300}
                      value={form.about}
                      onChange={({ target }) => set({ about: target.value })}
                    />
                  )}
                </Labelled>
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

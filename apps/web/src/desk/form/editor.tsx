import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, useRef, useState } from 'react';
import { ApiError, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Page } from '../parts/page';
import { useGo } from '../parts/routing';
import { achievement } from '../queries';
import { Actions } from '../record/actions';
import { History } from '../record/history';
import { outcomeWords } from '../record/move';
import { RecordHead } from '../record/record-head';
import { BasicsFields } from './basics';
import { Checklist, SectionRail } from './checklist';
import { ClassificationFields } from './classification';
import { ContentFields } from './content';
import { type Draft, draftOf, merged, SHORTEST_TITLE } from './draft';
import { type FieldName, FIELDS, jumpTo, SECTIONS, type Section } from './fields';
import { type Fault, NotesProvider } from './notes';
import { PeopleFields } from './people';
import { PriceFields } from './price-fields';
import { ProofFields } from './proof';
import { ReturnedBanner } from './returned-banner';
import { SaveLine } from './save-line';
import type { SectionProps } from './section';
import { Themed } from './themed';
import { useAutosave } from './use-autosave';

const FIELDS_OF: Record<Section, ComponentType<SectionProps>> = {
  basics: BasicsFields,
  content: ContentFields,
  classification: ClassificationFields,
  people: PeopleFields,
  proof: ProofFields,
  price: ({ draft, set }) => <PriceFields price={draft.price} set={(price) => set({ price })} />,
};

interface Props {
  /** Undefined for a new one, and until its first save has been read back. */
  record: Dto['AchievementDto'] | undefined;
  onMade: (id: string) => void;
}

/** The form: typed once, saved as it is typed, submitted when nothing is missing. */
export function Editor({ record, onMade }: Props) {
  const words = useWords();
  const { t } = words;
  const go = useGo();
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(record));
  const [submitFaults, setSubmitFaults] = useState<readonly Fault[]>([]);
  // What the server has, to tell one's own changes from somebody else's.
  const base = useRef(draft);
  const { autosave, state } = useAutosave(record, (saved, attempt) => {
    base.current = attempt.body;
    if (attempt.id === undefined) onMade(saved.id);
    void client.invalidateQueries({ queryKey: ['achievement', saved.id] });
    void client.invalidateQueries({ queryKey: ['achievements'] });
  });
  const overtaken = state.is === 'refused' && state.error instanceof ApiError && state.error.status === 409;
  const titleTooShort = draft.title.trim().length < SHORTEST_TITLE;

  const keep = (next: Draft) => {
    setDraft(next);
    if (next.title.trim().length < SHORTEST_TITLE) autosave.hold();
    else if (!overtaken) autosave.change(next);
  };
  const reopen = async () => {
    if (!record) return;
    const theirs = await client.fetchQuery({ ...achievement(record.id), staleTime: 0 });
    const together = merged(draft, base.current, draftOf(theirs));
    base.current = draftOf(theirs);
    setDraft(together);
    await autosave.continueFrom(theirs.version, together);
  };
  const saveFirst = async () => {
    const kept = await autosave.flush();
    if (!kept && autosave.state.is === 'refused') jumpToFirst(faultsOf(autosave.state.error));
    return kept;
  };
  const faults = state.is === 'refused' ? faultsOf(state.error) : submitFaults;
  const remarks = record?.remarks ?? [];

  return (
    <Themed>
      <NotesProvider faults={faults} remarks={remarks}>
        <Page
          title={record ? record.title : t('登记成果', 'Register an achievement')}
          lead={
            record ? (
              <RecordHead record={record} />
            ) : (
              t(
                '一份记录只打一次字：审核、登记、挂牌、证书都用它。',
                'Typed once: review, registration, listing and certificate all use it.',
              )
            )
          }
          tools={
            record && (
              <Actions
                record={record}
                first={saveFirst}
                onRefused={(error) => {
                  setSubmitFaults(faultsOf(error));
                  jumpToFirst(faultsOf(error));
                }}
                onMoved={(moved, request) =>
                  go(`/desk/achievements/${record.id}`, {
                    replace: true,
                    notice: outcomeWords(moved, request, words),
                  })
                }
              />
            )
          }
        >
          {record && <ReturnedBanner record={record} />}
          {/* Leaving a field is a pause: what was typed is sent. */}
          <div className="form-grid" onBlur={() => !overtaken && void autosave.flush()}>
            <SectionRail
              missing={record?.missing}
              draft={draft}
              remarks={remarks.flatMap(({ field }) => sectionOf(field) ?? [])}
            />
            <form className="form-sections" onSubmit={(event) => event.preventDefault()}>
              {SECTIONS.map(({ section, zh, en }) => {
                const Fields = FIELDS_OF[section];
                return (
                  <section
                    key={section}
                    className="card padded"
                    id={`section-${section}`}
                    aria-labelledby={`heading-${section}`}
                  >
                    <h2 id={`heading-${section}`}>{t(zh, en)}</h2>
                    <Fields draft={draft} set={(change) => keep({ ...draft, ...change })} />
                  </section>
                );
              })}
            </form>
            <div className="form-side">
              <SaveLine
                state={state}
                titleTooShort={titleTooShort}
                onAgain={() => void autosave.flush()}
                onReopen={() => void reopen()}
              />
              <Checklist missing={record?.missing} />
            </div>
          </div>
          {record && <History history={record.history} />}
        </Page>
      </NotesProvider>
    </Themed>
  );
}

function faultsOf(error: unknown): readonly Fault[] {
  return error instanceof ApiError ? error.fields : [];
}

function jumpToFirst([first]: readonly Fault[]): void {
  if (first) jumpTo(first.field);
}

function sectionOf(field: string): Section | undefined {
  return field in FIELDS ? FIELDS[field as FieldName].section : undefined;
}

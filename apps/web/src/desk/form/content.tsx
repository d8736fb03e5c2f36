import { Input, Select } from 'antd';
import { useWords } from '../../words/language';
import { isCompared } from './draft';
import { Field } from './field';
import { Rows } from './rows';
import type { SectionProps } from './section';

const SHORTEST_SUMMARY = 100;
const LONGEST_TEXT = 1_000;
const MOST_KEYWORDS = 3;

export function ContentFields({ draft, set }: SectionProps) {
  const { t } = useWords();
  const written = draft.summary.trim().length;
  return (
    <>
      <Field
        name="problem"
        hint={t(
          '原来怎么做，哪里做不好，一句一件事。',
          'How it was done before and where that fails, one thing a sentence.',
        )}
      >
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 3, maxRows: 12 }}
            maxLength={LONGEST_TEXT}
            value={draft.problem}
            onChange={({ target }) => set({ problem: target.value })}
          />
        )}
      </Field>
      <Field
        name="summary"
        count={
          written < SHORTEST_SUMMARY
            ? t(`${written} 字，至少 ${SHORTEST_SUMMARY}`, `${written}, at least ${SHORTEST_SUMMARY}`)
            : `${written} / ${LONGEST_TEXT}`
        }
        hint={t(
          '做法、指标、用在哪里、用过多久。不写要保密的内容，这里会公开。',
          'Method, figures, where and how long in use. It will be public: leave out what must stay secret.',
        )}
      >
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 5, maxRows: 18 }}
            maxLength={LONGEST_TEXT}
            value={draft.summary}
            onChange={({ target }) => set({ summary: target.value })}
          />
        )}
      </Field>
      <Field
        name="keywords"
        count={`${draft.keywords.length} / ${MOST_KEYWORDS}`}
        hint={t(
          '打一个按一次回车，买家会用这些词来搜。',
          'Press Enter after each; buyers search with these words.',
        )}
      >
        {(control) => (
          <Select
            {...control}
            mode="tags"
            open={false}
            suffixIcon={null}
            maxCount={MOST_KEYWORDS}
            tokenSeparators={['，', ',', '、', '；', ';']}
            value={draft.keywords}
            onChange={(words: string[]) =>
              set({ keywords: words.map((word) => word.trim().slice(0, 30)).slice(0, MOST_KEYWORDS) })
            }
          />
        )}
      </Field>
      <Advantages draft={draft} set={set} />
    </>
  );
}

function Advantages({ draft, set }: SectionProps) {
  const { t } = useWords();
  return (
    <Rows
      name="advantages"
      optional
      hint={t('逐项写指标，并说明数字从哪里来。', 'One figure a row, and where it comes from.')}
      add={t('加一项指标', 'Add a figure')}
      rows={draft.advantages}
      blank={{ indicator: '', ours: '', existing: '', source: '' }}
      most={10}
      isWhole={isCompared}
      onChange={(advantages) => set({ advantages })}
    >
      {(row, change, cell) => (
        <>
          {cell(t('指标', 'Figure'), (control) => (
            <Input
              {...control}
              maxLength={100}
              value={row.indicator}
              onChange={({ target }) => change({ indicator: target.value })}
            />
          ))}
          {cell(t('这项成果', 'This one'), (control) => (
            <Input
              {...control}
              maxLength={100}
              value={row.ours}
              onChange={({ target }) => change({ ours: target.value })}
            />
          ))}
          {cell(t('现有做法', 'Existing'), (control) => (
            <Input
              {...control}
              maxLength={100}
              value={row.existing}
              onChange={({ target }) => change({ existing: target.value })}
            />
          ))}
          {cell(t('数据出处', 'Source'), (control) => (
            <Input
              {...control}
              maxLength={100}
              value={row.source}
              onChange={({ target }) => change({ source: target.value })}
            />
          ))}
        </>
      )}
    </Rows>
  );
}

import { DatePicker, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useWords } from '../../words/language';
import { KINDS, SOURCES } from './choices';
import { Field } from './field';
import type { SectionProps } from './section';

const LONGEST_BENEFIT = 80;
const MONTH = 'YYYY-MM';

export function BasicsFields({ draft, set }: SectionProps) {
  const { t, pick } = useWords();
  return (
    <>
      <Field
        name="kind"
        group
        hint={t(
          '类别决定要交哪些材料：应用技术要填应用行业、成熟度和证明。',
          'The kind decides what is needed: applied technology needs its industry, readiness and evidence.',
        )}
      >
        {({ id }) => (
          <Radio.Group
            id={id}
            value={draft.kind}
            onChange={({ target }) => set({ kind: target.value })}
            options={KINDS.map(({ code, zh, en }) => ({ value: code, label: pick(zh, en) }))}
          />
        )}
      </Field>
      <Field
        name="title"
        hint={t(
          '写清对象和做法，例如“日用陶瓷坯体微裂纹在线视觉检测系统”。',
          'Say on what and how, e.g. “In-line visual inspection of micro-cracks in tableware bodies”.',
        )}
      >
        {(control) => (
          <Input
            {...control}
            maxLength={100}
            value={draft.title}
            onChange={({ target }) => set({ title: target.value })}
          />
        )}
      </Field>
      <Field
        name="benefit"
        count={`${draft.benefit.length} / ${LONGEST_BENEFIT}`}
        hint={t(
          '给买家看的第一句：谁用、省什么或多什么，带一个数字。',
          'The buyer’s first line: for whom, saving or gaining what, with one figure.',
        )}
      >
        {(control) => (
          <Input
            {...control}
            maxLength={LONGEST_BENEFIT}
            value={draft.benefit}
            onChange={({ target }) => set({ benefit: target.value })}
          />
        )}
      </Field>
      <Field name="titleEn" optional>
        {(control) => (
          <Input
            {...control}
            lang="en"
            maxLength={300}
            value={draft.titleEn}
            onChange={({ target }) => set({ titleEn: target.value })}
          />
        )}
      </Field>
      <div className="field-row">
        <Field name="researchFrom">
          {(control) => (
            <Month
              {...control}
              value={draft.researchFrom}
              onChange={(researchFrom) => set({ researchFrom })}
            />
          )}
        </Field>
        <Field name="researchTo">
          {(control) => (
            <Month {...control} value={draft.researchTo} onChange={(researchTo) => set({ researchTo })} />
          )}
        </Field>
        <Field name="source">
          {(control) => (
            <Select
              {...control}
              value={draft.source}
              onChange={(source) => set({ source })}
              placeholder={t('选一个', 'Choose one')}
              options={SOURCES.map(({ code, zh, en }) => ({ value: code, label: pick(zh, en) }))}
            />
          )}
        </Field>
      </div>
    </>
  );
}

interface MonthProps {
  id: string;
  value: string | null;
  onChange: (month: string | null) => void;
}

function Month({ value, onChange, ...control }: MonthProps) {
  const { t } = useWords();
  return (
    <DatePicker
      {...control}
      picker="month"
      format={MONTH}
      placeholder={t('选年月', 'Year-month')}
      value={value === null ? null : dayjs(`${value}-01`)}
      onChange={(chosen) => onChange(chosen ? chosen.format(MONTH) : null)}
    />
  );
}

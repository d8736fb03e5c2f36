import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useWords } from '../../words/language';
import { codes } from '../queries';
import { CodeSelect } from './code-select';
import { Field } from './field';
import type { SectionProps } from './section';

export function ClassificationFields({ draft, set }: SectionProps) {
  const { t, pick } = useWords();
  const { data, isPending } = useQuery(codes('technology-fields'));
  return (
    <>
      <Field
        name="fieldCode"
        hint={t('买家按领域找成果，选最贴近的一个。', 'Buyers browse by field; choose the nearest.')}
      >
        {(control) => (
          <Select
            {...control}
            loading={isPending}
            value={data ? draft.fieldCode : null}
            onChange={(fieldCode) => set({ fieldCode })}
            placeholder={t('选一个', 'Choose one')}
            listHeight={420}
            options={(data ?? []).map(({ code, name, nameEn }) => ({
              value: code,
              label: pick(name, nameEn),
            }))}
          />
        )}
      </Field>
      <Field
        name="disciplineCode"
        hint={t('按国家标准《学科分类与代码》。', 'By the national classification of disciplines.')}
      >
        {(control) => (
          <CodeSelect
            control={control}
            table="disciplines"
            value={draft.disciplineCode}
            onChange={(disciplineCode) => set({ disciplineCode })}
          />
        )}
      </Field>
      <Field
        name="industryCode"
        optional={draft.kind !== 'applied'}
        hint={t(
          '按《国民经济行业分类》，填用它的行业，不是做它的行业。',
          'By the national classification of industries: the one that uses it, not the one that made it.',
        )}
      >
        {(control) => (
          <CodeSelect
            control={control}
            table="industries"
            value={draft.industryCode}
            onChange={(industryCode) => set({ industryCode })}
          />
        )}
      </Field>
    </>
  );
}

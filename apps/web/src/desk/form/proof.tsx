import { Input, Select } from 'antd';
import { READINESS_NAMES } from '../../words/readiness-names';
import { useWords } from '../../words/language';
import { IPR_KINDS } from './choices';
import { isNamed, isWhole } from './draft';
import { Field } from './field';
import { Paper } from './paper';
import { Rows } from './rows';
import type { SectionProps } from './section';

const FIRST_LEVEL = 1;

export function ProofFields({ draft, set }: SectionProps) {
  const { t, pick } = useWords();
  const optional = draft.kind !== 'applied';
  const levels = READINESS_NAMES.map(({ zh, en }, index) => ({
    value: index + 1,
    label: `${index + 1} ${pick(zh, en)}`,
  }));
  return (
    <>
      <Field
        name="readiness"
        optional={optional}
        hint={t(
          '填到第几级，就要有一份那一级的证明；公开时只显示到有证明的那一级。',
          'The level claimed needs evidence of that level; the public sees only as high as the evidence reaches.',
        )}
      >
        {(control) => (
          <Select
            {...control}
            allowClear
            value={draft.readiness}
            onChange={(level) => set({ readiness: level ?? null })}
            placeholder={t('选一级', 'Choose a level')}
            listHeight={360}
            options={levels}
          />
        )}
      </Field>
      <Rows
        name="evidence"
        optional={optional}
        hint={t(
          '检测报告、用户证明、验收意见等。PDF、照片、Word 或 Excel，每份不超过 20 MB。',
          'Test reports, statements of users, acceptance records. PDF, photographs, Word or Excel, 20 MB each at most.',
        )}
        add={t('加一份证明', 'Add evidence')}
        rows={draft.evidence}
        blank={{ level: draft.readiness ?? FIRST_LEVEL, name: '', document: null }}
        most={20}
        isWhole={isNamed}
        onChange={(evidence) => set({ evidence })}
      >
        {(row, change, cell) => (
          <>
            {cell(t('证明到哪一级', 'Level it proves'), (control) => (
              <Select
                {...control}
                value={row.level}
                onChange={(level) => change({ level })}
                options={levels}
              />
            ))}
            {cell(t('证明名称', 'What it is'), (control) => (
              <Input
                {...control}
                maxLength={200}
                value={row.name}
                onChange={({ target }) => change({ name: target.value })}
              />
            ))}
            <Paper
              document={row.document}
              onChange={(document) =>
                change({ document, ...(document && !isNamed(row) && { name: withoutEnding(document.name) }) })
              }
            />
          </>
        )}
      </Rows>
      <Rows
        name="attachments"
        optional
        hint={t(
          '图纸、照片、样品说明等，上架后随成果公开。涉密的不要传。',
          'Drawings, photographs, notes on samples; public once listed. Nothing secret.',
        )}
        add={t('加一份附件', 'Add a file')}
        rows={draft.attachments}
        blank={{ document: null }}
        most={20}
        isWhole={({ document }) => document !== null}
        onChange={(attachments) => set({ attachments })}
      >
        {(row, change) => <Paper document={row.document} onChange={(document) => change({ document })} />}
      </Rows>
      <Rows
        name="ipr"
        optional
        hint={t(
          '专利号、登记号照证书填；状态以官方登记簿为准，查到前显示“待核实”。',
          'Numbers as on the certificates; their standing is “to be verified” until the register confirms it.',
        )}
        add={t('加一项知识产权', 'Add a right')}
        rows={draft.ipr}
        blank={{ kind: 'invention', number: '', name: '' }}
        most={50}
        isWhole={isWhole}
        onChange={(ipr) => set({ ipr })}
      >
        {(row, change, cell) => (
          <>
            {cell(t('种类', 'Kind'), (control) => (
              <Select
                {...control}
                value={row.kind}
                onChange={(kind) => change({ kind })}
                options={IPR_KINDS.map(({ code, zh, en }) => ({ value: code, label: pick(zh, en) }))}
              />
            ))}
            {cell(t('号', 'Number'), (control) => (
              <Input
                {...control}
                maxLength={60}
                value={row.number}
                onChange={({ target }) => change({ number: target.value })}
              />
            ))}
            {cell(t('名称', 'Name'), (control) => (
              <Input
                {...control}
                maxLength={200}
                value={row.name}
                onChange={({ target }) => change({ name: target.value })}
              />
            ))}
          </>
        )}
      </Rows>
    </>
  );
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, '').slice(0, 200);
}

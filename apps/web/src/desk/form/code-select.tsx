import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useMemo } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { codes } from '../queries';
import type { Control } from './field';

interface Props {
  control: Control;
  table: 'disciplines' | 'industries';
  value: string | null;
  onChange: (code: string | null) => void;
}

interface Option {
  value: string;
  label: string;
  /** The classes above it, widest first. */
  above: string;
}

/** One code out of a long list, found by its number or by any part of its name or of the classes above it. */
export function CodeSelect({ control, table, value, onChange }: Props) {
  const { t } = useWords();
  const { data, isPending, error } = useQuery(codes(table));
  const options = useMemo(() => optionsOf(data ?? []), [data]);
  return (
    <Select
      {...control}
      // Until the list is there a bare number would be shown for the name.
      value={data ? value : null}
      onChange={(code) => onChange(code ?? null)}
      loading={isPending}
      allowClear
      showSearch={{ filterOption: (typed, option) => option !== undefined && matches(option, typed) }}
      options={options}
      optionRender={({ data: { label, above } }) => (
        <>
          {label}
          {above && <small className="above">{above}</small>}
        </>
      )}
      placeholder={
        isPending ? t('正在取代码表', 'Loading the list') : t('打名称或代码来找', 'Type a name or a code')
      }
      notFoundContent={
        error
          ? t('代码表取不到，刷新再试', 'The list could not be loaded; reload')
          : t('没有这个词，换个近似的', 'Nothing found; try a similar word')
      }
    />
  );
}

function matches({ label, above }: Option, typed: string): boolean {
  const words = typed.trim().toLowerCase();
  return `${label} ${above}`.toLowerCase().includes(words);
}

function optionsOf(entries: readonly Dto['CodeDto'][]): Option[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return entries.map((entry) => ({
    value: entry.code,
    label: `${entry.name}  ${entry.code}`,
    above: pathTo(entry, byCode),
  }));
}

function pathTo(entry: Dto['CodeDto'], byCode: ReadonlyMap<string, Dto['CodeDto']>): string {
  const names: string[] = [];
  for (let code = entry.parent; code !== null;) {
    const above = byCode.get(code);
    if (!above) break;
    names.unshift(above.name);
    code = above.parent;
  }
  return names.join(' › ');
}

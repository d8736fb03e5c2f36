import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { RowTag } from './load-tag';
import { keepMended } from './queries';

interface Props {
  load: Dto['LoadDetailDto'];
  row: Dto['LoadRowDto'];
  columns: readonly Dto['LoadColumnDto'][];
}

/** One row; where it is to be mended its cells are fields, checked again as soon as one is left. */
export function LoadRow({ load, row, columns }: Props) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const kept = (column: string) => row.cells.find((cell) => cell.column === column)?.text ?? '';
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const mend = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/unit-loads/{id}/rows/{rowId}', {
          params: { path: { id: load.id, rowId: row.id } },
          body: {
            cells: columns.map(({ column }) => ({ column, text: typed[column] ?? kept(column) })),
          },
        }),
      ),
    onSuccess: (checked) => keepMended(client, load.id, checked),
  });
  // A row that was just mended stays a row of fields: the focus is in it.
  const editable = load.editable && (row.state === 'open' || Object.keys(typed).length > 0);
  const leave = (column: string) => {
    if ((typed[column] ?? kept(column)) !== kept(column)) mend.mutate();
  };
  const whole = row.faults.filter(({ column }) => column === '');
  return (
    <tr>
      <th scope="row">{row.position}</th>
      <td data-label={t('结果', 'Result')}>
        <RowTag row={row} />
        <span className="fault" role="alert">
          {whole.map(({ text, textEn }) => pick(text, textEn)).join(t('；', '; '))}
          {mend.error && said(mend.error)}
        </span>
      </td>
      {columns.map(({ column, name, nameEn }) => {
        const faults = row.faults.filter((fault) => fault.column === column);
        const about = `${row.id}-${column}`;
        return (
          <td
            key={column}
            data-column={column}
            data-label={pick(name, nameEn)}
            className={editable || kept(column) || faults.length > 0 ? undefined : 'blank'}
          >
            {editable ? (
              <input
                aria-label={t(`第 ${row.position} 行，${name}`, `Row ${row.position}, ${nameEn}`)}
                aria-invalid={faults.length > 0}
                aria-describedby={about}
                maxLength={1_000}
                value={typed[column] ?? kept(column)}
                onChange={({ target }) => setTyped({ ...typed, [column]: target.value })}
                onBlur={() => leave(column)}
                onKeyDown={({ key }) => {
                  if (key === 'Enter') leave(column);
                }}
              />
            ) : (
              kept(column)
            )}
            <span id={about} className="fault">
              {faults.map(({ text, textEn }) => pick(text, textEn)).join(t('；', '; '))}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

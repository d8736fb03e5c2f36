import { changeForm, decreeForm } from '../../e2e/support/parameters';
import type { World } from './world';
import type { Write } from './writes';

const [editor, approver] = ['editor@province', 'approver@province'] as const;
const reason = () => ({ reason: '与厅务会纪要不符' });

/** A number of the market and a year's notice, to every end they can come to. */
export function numberWrites(world: World): Write[] {
  let id = '';
  const named = (kind: 'parameter-change' | 'decree', at: number) => () => [world.of(kind)[at]?.id ?? ''];
  const [first, second] = [named('parameter-change', 0), named('parameter-change', 1)];
  const decree = named('decree', 0);
  const move = (name: string, by: Write['by'], ids: () => string[], body?: () => unknown): Write => ({
    ...{ route: `POST /api/parameter-changes/:id/${name}`, by, ids },
    ...(body ? { body } : {}),
  });
  const decide = (name: string, by: Write['by'], ids: () => string[], body?: () => unknown): Write => ({
    ...{ route: `POST /api/decrees/:id/${name}`, by, ids },
    ...(body ? { body } : {}),
  });
  return [
    {
      ...{ route: 'POST /api/parameter-changes', by: editor },
      body: () => changeForm({ key: 'deals.days-to-answer', value: 6, fromDay: '2099-01-01' }),
      keep: ({ body }) => void (id = body.id),
    },
    {
      ...{ route: 'PUT /api/parameter-changes/:id', by: editor, ids: () => [id] },
      body: () => {
        const { key: _, ...text } = changeForm({ value: 7, fromDay: '2099-01-01' });
        return text;
      },
    },
    move('propose', editor, () => [id]),
    move('refuse', approver, () => [id], reason),
    move('withdraw', editor, second),
    move('propose', editor, first),
    move('approve', approver, first),
    move('ask-cancel', editor, first, reason),
    move('keep', approver, first),
    move('ask-cancel', editor, first, reason),
    move('cancel', approver, first),
    {
      ...{
        route: 'POST /api/decrees',
        by: editor,
        body: () => decreeForm({ number: '国办发明电〔2026〕11号' }),
      },
      keep: ({ body }) => void (id = body.id),
    },
    decide('withdraw', editor, () => [id]),
    decide('refuse', approver, named('decree', 1), reason),
    decide('propose', editor, decree),
    decide('approve', approver, decree),
  ];
}

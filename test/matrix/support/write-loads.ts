import { freeCode } from '../../e2e/support/newcomer';
import { workbook } from './tell-loads';
import { must, type World } from './world';
import type { Write } from './writes';

/** A first load from its file to its release, another discarded, and a unit's own list of people. */
export function loadWrites(world: World): Write[] {
  const code = freeCode(821);
  const row = ['新单位机械公司', '企业', code, '360981', '方正'];
  let documentId = '';
  let id = '';
  let rowId = '';
  const settled = () => world.market.settle();
  const file = { body: () => ({ documentId }) };
  const move = (name: string, by: Write['by'], body?: object): Write => ({
    ...{ route: `POST /api/unit-loads/:id/${name}`, by, ids: () => [id] },
    ...(body && { body: () => body }),
  });
  return [
    {
      ...{ route: 'POST /api/unit-loads', by: 'verifier@province', ...file },
      first: async () => {
        documentId = await workbook(world, 'verifier@province', {
          单位: row,
          人员: ['方新', 'head-821@load.example', code, '单位管理员'],
        });
      },
      keep: ({ body }) => void ({ id } = body),
    },
    {
      ...{ route: 'PUT /api/unit-loads/:id/rows/:rowId', by: 'verifier@province', ids: () => [id, rowId] },
      first: async () => {
        await settled();
        rowId = must(await world.at('verifier@province').get(`/api/unit-loads/${id}/rows`)).body.items[0].id;
      },
      body: () => ({
        cells: ['name', 'kind', 'creditCode', 'divisionCode', 'legalRepresentative'].map((column, at) => ({
          ...{ column, text: row[at] },
        })),
      }),
    },
    move('submit', 'verifier@province'),
    move('withdraw', 'verifier@province', { reason: '还要改' }),
    move('submit', 'verifier@province'),
    move('release', 'verifier2@province'),
    {
      ...{ route: 'PUT /api/unit-loads/:id/file', by: 'verifier@province2', ...file },
      ids: () => [world.one('load', 'province2').id],
      first: async () => {
        documentId = await workbook(world, 'verifier@province2', { 单位: row });
      },
    },
    {
      ...move('discard', 'verifier@province2', { reason: '传错了' }),
      ...{ ids: () => [world.one('load', 'province2').id], first: settled },
    },
    {
      ...{ route: 'POST /api/unit/invitation-lists', by: 'head@uniB', ...file },
      first: async () => {
        documentId = await workbook(world, 'head@uniB', {
          人员: ['新人', 'listed@load.example', '', '成果专员'],
        });
      },
    },
  ];
}

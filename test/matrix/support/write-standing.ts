import { dayOf } from '@market/platform/clock';
import { lookup } from '../../e2e/support/lookup';
import { READERS } from './tell-standing';
import type { World } from './world';
import type { Write } from './writes';

/** What is found out about units, what it means, and what people say of themselves. */
export function standingWrites(world: World): Write[] {
  const officer = 'integrity@province';
  const today = dayOf(new Date());
  const unit = (key: 'uniC' | 'broB') => world.unitIds.get(key) ?? '';
  let body: unknown;
  let documentId = '';
  const paper = (name: string) => async () => {
    documentId = await world.paper(officer, name, ...READERS);
  };
  return [
    {
      ...{ route: 'POST /api/standings/:id/lookups', by: officer, ids: () => [unit('uniC')] },
      first: async () => {
        await paper('looked-up-again')();
        body = await lookup(world.at(officer), { documentId });
      },
      body: () => body,
    },
    {
      ...{ route: 'POST /api/lookups/:id/second-look', by: 'reviewer@province' },
      ids: () => [world.one('lookup', 'uniC').id],
    },
    {
      ...{ route: 'POST /api/register-snapshots', by: officer, first: paper('list') },
      body: () => {
        const whole = new FormData();
        whole.set('file', new Blob(['名称,列入日期\n某公司,2026-01-05\n']), '名单.csv');
        const fields = { kind: 'credit-list', listKind: 'dishonest-debtor', source: '名单', asOf: today };
        const rest = { complete: 'false', skipWrong: 'false', documentId };
        for (const [name, value] of Object.entries({ ...fields, ...rest })) whole.set(name, value);
        return whole;
      },
    },
    {
      ...{ route: 'POST /api/relations', by: officer, first: paper('related') },
      body: () => ({
        ...{ one: unit('uniC'), other: unit('broB'), related: true, reason: '同一人任董事', documentId },
      }),
    },
    {
      ...{ route: 'POST /api/interests', by: 'officer@uniC' },
      body: () => ({ creditCode: world.codes.get('entC'), nature: 'relative', fromDay: today }),
    },
    {
      ...{ route: 'POST /api/interests/:id/end', by: 'officer@uniA', body: () => ({ toDay: today }) },
      ids: () => [world.one('interest', 'officer@uniA').id],
    },
  ];
}

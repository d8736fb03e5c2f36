import { dayOf } from '@market/platform/clock';
import { endNotices } from '../../e2e/support/claims';
import type { Persona } from './people';
import { READERS } from './tell-standing';
import { must, type World } from './world';
import type { Write } from './writes';

/** Claims, their public notice, objections and payouts. */
export function subsidyWrites(world: World): Write[] {
  const claim = (name: string) => world.one('claim', name).id;
  const seller = () => [claim('A.seller')];
  const [county, maker, checker] = ['county@countyA', 'maker@province', 'checker@province'] as const;
  let resultDigest = '';
  let documentId = '';
  let payout = '';
  let file = '';
  let back = '';
  const read = (by: Persona) => async () => {
    await world.market.settle();
    ({ resultDigest } = must(await world.at(by).get(`/api/claims/${claim('A.seller')}`)).body);
  };
  const approve = (by: Persona): Write => ({
    ...{ route: 'POST /api/claims/:id/approve', by, ids: seller, first: read(by) },
    body: () => ({ resultDigest, remark: '同意。' }),
  });
  const payee = { bank: '演示银行', account: '3602000111000088' };
  return [
    {
      ...{ route: 'POST /api/claims/:id/lookups', by: county, ids: seller },
      first: async () => {
        documentId = await world.paper(county, 'A.seller-again', ...READERS);
      },
      body: () => ({
        ...{
          findings: [
            { kind: 'dishonest-debtor', found: 'no' },
            { kind: 'research-breach', found: 'no' },
          ],
          source: '信用江西',
          lookedUpOn: dayOf(new Date()),
          documentId,
        },
      }),
    },
    {
      ...{ route: 'POST /api/claims/:id/return', by: county, ids: seller, first: read(county) },
      body: () => ({ reason: '开户行不全' }),
    },
    {
      ...{
        route: 'POST /api/claims/:id/confirm',
        by: 'officer@uniA',
        ids: seller,
        first: read('officer@uniA'),
      },
      body: () => ({ ...payee, resultDigest, figuresRight: true, related: false }),
    },
    {
      ...{ route: 'POST /api/claims/:id/payee-account', by: 'officer@uniA', ids: seller },
      body: () => ({ purpose: 'own-check' }),
    },
    approve(county),
    approve('city@cityA'),
    approve('reviewer@province'),
    {
      ...{ route: 'POST /api/claims/:id/withdraw', by: 'officer@uniB', ids: () => [claim('B.seller')] },
      first: async () => {
        const path = `/api/claims/${claim('B.seller')}/return`;
        must(await world.at(county).post(path, { reason: '请核对' }));
      },
      body: () => ({ reason: '不再申请' }),
    },
    {
      ...{ route: 'POST /api/public-lists', by: 'publicity@province' },
      body: () => ({ claimIds: [claim('A.seller')], contact: '0791-86200000' }),
    },
    {
      ...{ route: 'POST /api/notices/:number/objections', by: 'anyone' },
      ids: () => [world.one('notice-number', 'A.broker,B.buyer').id],
      body: () => ({ position: 1, text: '请核对这一行的完成人是谁。' }),
    },
    {
      ...{ route: 'POST /api/objections/:id/answer', by: 'supervisor@province' },
      ids: () => [world.one('objection', 'row-2').id],
      body: () => ({ outcome: 'dismiss', answer: '经核对无误，不采纳。' }),
    },
    {
      ...{ route: 'POST /api/payouts', by: maker, first: () => endNotices(world.market) },
      body: () => ({ claimIds: [claim('A.seller')] }),
      keep: ({ body }) => void (payout = body.id),
    },
    {
      ...{ route: 'POST /api/payouts/:id/dismiss', by: checker, ids: () => [payout] },
      body: () => ({ reason: '金额再核一遍' }),
    },
    { route: 'POST /api/payouts/:id/release', by: checker, ids: () => [world.one('payout', 'made').id] },
    {
      ...{ route: 'POST /api/demo/bank/payouts', by: 'anyone' },
      first: async () => {
        const { id } = world.one('payout', 'released');
        file = must(await world.at(maker).get(`/api/payouts/${id}/file`)).text;
      },
      body: () => ({ text: file }),
      keep: ({ body }) => void (back = body.text),
    },
    {
      ...{ route: 'POST /api/payouts/:id/return-file', by: maker },
      ids: () => [world.one('payout', 'released').id],
      body: () => ({ text: back }),
    },
  ];
}

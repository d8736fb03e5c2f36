import { must, type World } from './world';
import type { Write } from './writes';

/** A contract to its number, the money for it, and the market's account. */
export function contractWrites(world: World): Write[] {
  const contract = () => world.one('contract', 'A.agreed').id;
  const [officer, head, chief, office] = [
    'officer@uniA',
    'head@uniA',
    'chief@entA',
    'registrar@office',
  ] as const;
  let read: { clauses?: unknown; version?: number; fileDigest?: string } = {};
  const look = async () => {
    read = must(await world.at(officer).get(`/api/contracts/${contract()}`)).body;
  };
  let evidence = '';
  let documentId = '';
  let code = '';
  const on = (name: string, by: Write['by'], body?: () => unknown): Write => ({
    route: `POST /api/contracts/:id/${name}`,
    ...{ by, ids: () => [contract()], first: look },
    ...(body ? { body } : {}),
  });
  const sign = () => ({ fileDigest: read.fileDigest });
  const reason = () => ({ reason: '金额要改' });
  return [
    {
      ...{ route: 'PUT /api/contracts/:id', by: officer, ids: () => [contract()], first: look },
      body: () => ({
        ...{ version: read.version, type: 'development-commissioned', technologyAmount: '3200000.00' },
        clauses: read.clauses,
      }),
    },
    on('send', officer),
    on('reopen', chief, reason),
    on('send', officer),
    on('sign', head, sign),
    on('sign', chief, sign),
    on('submit', officer),
    on('return', office, reason),
    on('submit', officer),
    on('register', office, () => ({ type: 'development-commissioned', technologyAmount: '3200000.00' })),
    {
      ...{ route: 'PUT /api/contracts/:id/payment-plan', by: officer, ids: () => [contract()] },
      first: () => world.market.settle(),
      body: () => ({ instalments: [{ label: '一次付清', amount: '3500000.00', dueOn: '2099-12-31' }] }),
    },
    {
      ...{ route: 'POST /api/contracts/:id/evidence', by: chief, ids: () => [contract()] },
      first: async () => {
        documentId = await world.paper(chief, 'A.slip', 'uniA', 'broA');
      },
      body: () => ({ kind: 'bank-slip', number: 'HD-1', amount: '1.00', datedOn: '2026-01-05', documentId }),
      keep: ({ body }) => void (evidence = body.id),
    },
    {
      ...{ route: 'DELETE /api/contracts/:id/evidence/:evidenceId', by: chief },
      ids: () => [contract(), evidence],
    },
    {
      ...{ route: 'POST /api/demo/bank/transfers', by: 'anyone' },
      body: () => ({ payerName: '某公司', payerAccount: '3602 0001', amount: '1.00', remark: '无' }),
    },
    {
      ...{ route: 'POST /api/settlement-lines/:id/payer-account', by: 'settlement@province' },
      ids: () => [world.one('line', 'first').id],
      body: () => ({ purpose: 'make-payment' }),
    },
    {
      ...{ route: 'POST /api/settlement-lines/:id/match', by: 'settlement@province' },
      ids: () => [world.one('line', 'first').id],
      first: async () => {
        const { payments } = must(await world.at(chief).get(`/api/contracts/${contract()}/payments`)).body;
        ({ code } = payments.instalments[0]);
      },
      body: () => ({ code, reason: '付款方来电说明' }),
    },
    {
      ...{ route: 'POST /api/settlement-lines/:id/return', by: 'settlement@province' },
      ids: () => [world.one('line', 'second').id],
      body: () => ({ reason: '不明来款' }),
    },
  ];
}

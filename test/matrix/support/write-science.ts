import { achievementForm, needForm, offerTerms } from '../../e2e/support/forms';
import { must, type World } from './world';
import type { Write } from './writes';

/** Achievements, needs, suggestions, deals: each of their writes once, in an order in which each is allowed. */
export function scienceWrites(world: World): Write[] {
  const ids = { achievement: '', need: '', match: '', deal: '', second: '', third: '', mandate: '' };
  let needNumber = '';
  let version = 1;
  const own = () => [ids.achievement];
  const move = (name: string, by: Write['by'], body?: unknown): Write => ({
    route: `POST /api/achievements/:id/${name}`,
    ...{ by, ids: own },
    ...(body ? { body: () => body } : {}),
  });
  const [officer, head, registrar] = ['officer@uniA', 'head@uniA', 'registrar@registry'] as const;
  const reason = { reason: '请补充证据' };
  const returned = { ...reason, remarks: [{ field: 'title', text: '再短一些' }] };
  const enquire = (key: 'deal' | 'second' | 'third', side: string): Write => ({
    ...{ route: 'POST /api/deals', by: 'chief@entC' },
    body: () => ({ achievementNumber: world.one('achievement-number', side).id, message: '可以先看样机吗' }),
    keep: ({ body }) => void (ids[key] = body.id),
  });
  return [
    {
      ...{ route: 'POST /api/achievements', by: officer, body: () => achievementForm() },
      keep: ({ body }) => void (ids.achievement = body.id),
    },
    {
      ...{ route: 'PUT /api/achievements/:id', by: officer, ids: own },
      body: () => achievementForm({ version, title: '改过的装置' }),
      keep: ({ body }) => void (version = body.version),
    },
    move('submit', officer),
    move('return', head, returned),
    move('submit', officer),
    move('approve', head),
    move('send-back', registrar, returned),
    move('submit', officer),
    move('approve', head),
    move('register', registrar),
    move('list', officer),
    {
      ...{ route: 'PUT /api/achievements/:id/price', by: officer, ids: own },
      first: async () => {
        ({ version } = must(await world.at(officer).get(`/api/achievements/${ids.achievement}`)).body);
      },
      body: () => ({ version, price: { mode: 'fixed', low: '10.00', basis: 'valuation' } }),
    },
    move('confirm', officer),
    move('withdraw', officer, reason),
    {
      ...{ route: 'POST /api/needs', by: 'chief@entA' },
      body: () =>
        needForm({
          title: '冷库温度记录',
          trouble: '冷库断电时没有人知道，货坏过两次。'.repeat(3),
          keywords: ['冷库'],
        }),
      keep: ({ body }) => void (ids.need = body.id),
    },
    {
      ...{ route: 'PUT /api/needs/:id', by: 'chief@entA', ids: () => [ids.need] },
      body: () => ({ ...needForm({ title: '冷库断电告警', keywords: ['冷库'] }), version: 1 }),
    },
    {
      ...{ route: 'POST /api/needs/:id/publish', by: 'chief@entA', ids: () => [ids.need] },
      keep: ({ body }) => void (needNumber = body.number),
    },
    {
      ...{ route: 'POST /api/matches', by: 'officer@uniB' },
      body: () => ({ needNumber, achievementNumber: world.one('achievement-number', 'B.listed').id }),
      keep: ({ body }) => void (ids.match = body.id),
    },
    {
      ...{ route: 'POST /api/matches/:id/answer', by: 'chief@entA', ids: () => [ids.match] },
      body: () => ({ answer: 'later' }),
    },
    {
      ...{ route: 'POST /api/needs/:id/close', by: 'chief@entA', ids: () => [ids.need] },
      body: () => ({ reason: '已经自己做了' }),
    },
    enquire('deal', 'A.listed'),
    {
      ...{ route: 'POST /api/deals/:id/answer', by: officer, ids: () => [ids.deal] },
      body: () => ({ reason: '可以，请定时间。' }),
    },
    {
      ...{ route: 'POST /api/deals/:id/mandates', by: 'chief@entC', ids: () => [ids.deal] },
      body: () => ({ creditCode: world.codes.get('broA'), rate: '3%' }),
      keep: ({ body }) => void (ids.mandate = body.id),
    },
    { route: 'POST /api/mandates/:id/accept', by: 'broker@broA', ids: () => [ids.mandate] },
    {
      ...{ route: 'POST /api/deals/:id/offers', by: 'chief@entC', ids: () => [ids.deal] },
      body: () => offerTerms(),
    },
    {
      ...{ route: 'POST /api/deals/:id/break-off', by: officer, ids: () => [ids.deal] },
      body: () => ({ reason: '改为自用' }),
    },
    enquire('second', 'B.listed'),
    {
      ...{ route: 'POST /api/mandates/:id/decline', by: 'broker@broB', ids: () => [ids.mandate] },
      first: async () => {
        const mandate = { creditCode: world.codes.get('broB'), rate: '3%' };
        const asked = await world.at('chief@entC').post(`/api/deals/${ids.second}/mandates`, mandate);
        ids.mandate = must(asked).body.id;
      },
      body: () => ({ reason: '人手不够' }),
    },
    {
      ...{ route: 'POST /api/deals/:id/decline', by: 'officer@uniB', ids: () => [ids.second] },
      body: () => ({ reason: '已独占许可' }),
    },
    enquire('third', 'A.listed'),
    {
      ...{ route: 'POST /api/deals/:id/accept', by: 'chief@entC', ids: () => [ids.third] },
      first: async () =>
        void must(await world.at(officer).post(`/api/deals/${ids.third}/offers`, offerTerms())),
      body: () => ({ version: 1 }),
    },
    {
      ...{ route: 'POST /api/deals/:id/contract', by: officer, ids: () => [ids.third] },
    },
  ];
}

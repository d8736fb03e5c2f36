import { allRoutes } from '@market/platform/http';
import { marketAccessTable } from '../../apps/api/access';
import type { Browser } from './support/browser';
import { BROKER_FIRM } from './support/people';
import { achievementForm, listedAchievement, needForm, offerTerms } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import * as people from './support/people';

const PERSONAS = [
  'anyone',
  'officer',
  'approver',
  'other-officer',
  'other-approver',
  'registrar',
  'enterprise',
  'broker',
  'province',
  'settlement',
] as const;
type Persona = (typeof PERSONAS)[number];

const ACCOUNTS: Record<Exclude<Persona, 'anyone'>, string> = {
  officer: people.OFFICER,
  approver: people.APPROVER,
  'other-officer': people.OTHER_OFFICER,
  'other-approver': people.OTHER_APPROVER,
  registrar: people.REGISTRAR,
  enterprise: people.ENTERPRISE,
  broker: people.BROKER,
  province: people.PROVINCE,
  settlement: people.SETTLEMENT,
};

const SIGNED_IN = PERSONAS.filter((persona) => persona !== 'anyone');

/** Who gets through the guard, written down by hand: on an achievement of 赣北工业大学 that its registry has before it. */
const MATRIX: Record<string, readonly Persona[]> = {
  'GET /health/live': PERSONAS,
  'GET /health/ready': PERSONAS,
  'GET /api/market': PERSONAS,
  'GET /api/demo/sign-ins': PERSONAS,
  'GET /api/demo/mailbox': PERSONAS,
  'GET /api/demo/bank': PERSONAS,
  'POST /api/demo/bank/transfers': PERSONAS,
  'POST /api/session': PERSONAS,
  'GET /api/session': SIGNED_IN,
  'PUT /api/session/unit': SIGNED_IN,
  'GET /api/unit': SIGNED_IN,
  'GET /api/public/organizations/:creditCode': PERSONAS,
  'GET /api/classification/:table': PERSONAS,
  'POST /api/documents': SIGNED_IN,
  'GET /api/documents/:id/content': PERSONAS,
  'GET /api/worklist': SIGNED_IN,
  'GET /api/achievements': SIGNED_IN,
  'POST /api/achievements': ['officer', 'other-officer'],
  'GET /api/achievements/:id': ['officer', 'approver', 'registrar'],
  'PUT /api/achievements/:id': ['officer'],
  'PUT /api/achievements/:id/price': ['officer'],
  'POST /api/achievements/:id/submit': ['officer'],
  'POST /api/achievements/:id/approve': ['approver'],
  'POST /api/achievements/:id/return': ['approver'],
  'POST /api/achievements/:id/register': ['registrar'],
  'POST /api/achievements/:id/send-back': ['registrar'],
  'POST /api/achievements/:id/list': ['officer'],
  'POST /api/achievements/:id/confirm': ['officer'],
  'POST /api/achievements/:id/withdraw': ['officer'],
  'GET /api/public/achievements/:number': PERSONAS,
  'GET /api/public/certificates/:number': PERSONAS,
  'GET /api/public/certificates/:number/pdf': PERSONAS,
  'GET /api/public/certificates/:number/qr': PERSONAS,
  'GET /api/needs': SIGNED_IN,
  'POST /api/needs': ['enterprise'],
  'GET /api/needs/:id': ['enterprise'],
  'PUT /api/needs/:id': ['enterprise'],
  'POST /api/needs/:id/publish': ['enterprise'],
  'POST /api/needs/:id/close': ['enterprise'],
  'GET /api/public/needs': PERSONAS,
  'GET /api/public/needs/:number': PERSONAS,
  'GET /api/needs/:id/matches': ['enterprise'],
  'GET /api/matches': SIGNED_IN,
  'POST /api/matches': ['officer', 'other-officer'],
  'POST /api/matches/:id/answer': ['enterprise'],
  'GET /api/deals': SIGNED_IN,
  'POST /api/deals': ['officer', 'other-officer', 'enterprise', 'broker'],
  'GET /api/deals/:id': ['officer', 'approver', 'enterprise', 'broker'],
  'POST /api/deals/:id/answer': ['officer'],
  'POST /api/deals/:id/decline': ['officer'],
  'POST /api/deals/:id/break-off': ['officer', 'enterprise'],
  'POST /api/deals/:id/offers': ['officer', 'enterprise'],
  'POST /api/deals/:id/accept': ['officer', 'enterprise'],
  'POST /api/deals/:id/mandates': ['officer', 'enterprise'],
  'POST /api/mandates/:id/accept': ['broker'],
  'POST /api/mandates/:id/decline': ['broker'],
  'GET /api/brokers': SIGNED_IN,
  'GET /api/deals/:id/contract': ['officer', 'approver', 'enterprise'],
  'POST /api/deals/:id/contract': ['officer', 'enterprise'],
  'GET /api/contracts': SIGNED_IN,
  'GET /api/contracts/:id': ['officer', 'approver', 'enterprise'],
  'GET /api/contracts/:id/file': ['officer', 'approver', 'enterprise'],
  'PUT /api/contracts/:id': ['officer', 'enterprise'],
  'POST /api/contracts/:id/send': ['officer', 'enterprise'],
  'POST /api/contracts/:id/sign': ['approver', 'enterprise'],
  'POST /api/contracts/:id/reopen': ['officer', 'enterprise'],
  'POST /api/contracts/:id/submit': ['officer'],
  'POST /api/contracts/:id/register': [],
  'POST /api/contracts/:id/return': [],
  'GET /api/contracts/:id/payments': ['officer', 'approver', 'enterprise'],
  'PUT /api/contracts/:id/payment-plan': ['officer', 'enterprise'],
  'POST /api/contracts/:id/evidence': ['officer', 'enterprise'],
  'DELETE /api/contracts/:id/evidence/:evidenceId': ['officer', 'enterprise'],
  'GET /api/settlement-lines': ['settlement'],
  'GET /api/settlement-lines/:id': ['settlement'],
  'POST /api/settlement-lines/:id/match': ['settlement'],
  'POST /api/settlement-lines/:id/return': ['settlement'],
  'GET /api/search/achievements': PERSONAS,
  'GET /api/search/achievements/:number/similar': PERSONAS,
  'GET /api/home': PERSONAS,
  'GET /api/statistics': PERSONAS,
  'GET /api/statistics/contracts': PERSONAS,
  'GET /api/messages': SIGNED_IN,
  'POST /api/messages/read': SIGNED_IN,
  'GET /': PERSONAS,
  'GET /en': PERSONAS,
  'GET /achievements/:number': PERSONAS,
  'GET /en/achievements/:number': PERSONAS,
  'GET /needs/:number': PERSONAS,
  'GET /en/needs/:number': PERSONAS,
  'GET /desk': PERSONAS,
  'GET /desk/*path': PERSONAS,
  'GET /*path': PERSONAS,
  'DELETE /api/session': PERSONAS, // last: it signs everybody out
};

/** What the guard itself answers; anything else comes from behind it. */
const CLOSED = ['access.sign-in', 'access.duty-missing', 'access.not-found'];

describe('who may call what', () => {
  let market: OpenMarket;
  const ids = {
    achievements: '',
    needs: '',
    matches: '',
    deals: '',
    mandates: '',
    contracts: '',
    'settlement-lines': '',
  };
  const browsers = new Map<Persona, Browser>();

  beforeAll(async () => {
    market = await openMarket();
    for (const persona of PERSONAS) {
      browsers.set(persona, await market.browser(persona === 'anyone' ? undefined : ACCOUNTS[persona]));
    }
    const [officer, enterprise] = [at('officer'), at('enterprise')];
    // A listed one, for a need that found it, an enquiry and a mandate; and one that the registry has before it.
    const listed = await listedAchievement({ officer, approver: at('approver'), registrar: at('registrar') });
    await market.settle();
    ids.needs = (await enterprise.post('/api/needs', needForm())).body.id;
    await enterprise.post(`/api/needs/${ids.needs}/publish`);
    await market.settle();
    ids.matches = (await enterprise.get(`/api/needs/${ids.needs}/matches`)).body[0].id;
    ids.deals = (
      await enterprise.post('/api/deals', { achievementNumber: listed.number, message: '想先看一次样机' })
    ).body.id;
    const mandate = { creditCode: BROKER_FIRM, rate: '3%' };
    ids.mandates = (await enterprise.post(`/api/deals/${ids.deals}/mandates`, mandate)).body.id;
    const other = await listedAchievement(
      { officer, approver: at('approver'), registrar: at('registrar') },
      { title: '另一项已谈成的成果' },
    );
    const enquiry = { achievementNumber: other.number, message: '按挂牌价可以吗？' };
    const agreed = (await enterprise.post('/api/deals', enquiry)).body.id;
    await officer.post(`/api/deals/${agreed}/offers`, offerTerms());
    await enterprise.post(`/api/deals/${agreed}/accept`, { version: 1 });
    ids.contracts = (await officer.post(`/api/deals/${agreed}/contract`)).body.id;
    const transfer = { payerName: '某公司', payerAccount: '6222 0001', amount: '1.00', remark: '' };
    await enterprise.post('/api/demo/bank/transfers', transfer);
    await market.settle();
    ids['settlement-lines'] = (await at('settlement').get('/api/settlement-lines')).body.items[0].id;
    ids.achievements = (await officer.post('/api/achievements', achievementForm())).body.id;
    await officer.post(`/api/achievements/${ids.achievements}/submit`);
    await at('approver').post(`/api/achievements/${ids.achievements}/approve`);
  });
  afterAll(() => market.close());

  function at(persona: Persona): Browser {
    const browser = browsers.get(persona);
    if (!browser) throw new Error(`Nobody sits at the browser of ${persona}.`);
    return browser;
  }

  /** How fast one may call is another test's business. */
  const forgetPace = () => market.dataSource.query('DELETE FROM rate_limit');

  it('is written down for every route there is, and for no other', () => {
    const routes = allRoutes(market.api).toSorted();
    expect(routes).toEqual(Object.keys(MATRIX).toSorted());
    expect(
      marketAccessTable('demo')
        .all()
        .map((row) => row.route)
        .toSorted(),
    ).toEqual(routes);
  });

  it('shows each unit its own list only', async () => {
    const titles = async (persona: Persona) => (await at(persona).get('/api/achievements')).body.items.length;
    expect(await titles('officer')).toBe(3);
    expect(await titles('registrar')).toBe(3);
    for (const persona of ['other-officer', 'enterprise', 'broker', 'province'] as const)
      expect(await titles(persona)).toBe(0);
  });

  /** Routes that name one object by its id. */
  const withObject = Object.keys(MATRIX).filter(
    (route) => route.includes('/:id') && !route.includes('/documents/'),
  );

  it.each(withObject)('%s opens nothing that does not exist', async (route) => {
    await forgetPace();
    const [method = '', pattern = ''] = route.split(' ');
    for (const absent of [
      '01a20ac4-1e23-7631-b8eb-3077037ac079',
      'not-an-id',
      '00000000-0000-0000-0000-000000000000',
    ]) {
      const path = pattern.replace(':id', absent);
      for (const persona of PERSONAS) {
        const answer = await at(persona).send(method, path, method === 'GET' ? {} : { body: {} });
        expect([persona, answer.status]).toEqual([persona, persona === 'anyone' ? 401 : 404]);
      }
    }
  });

  it('shows the parties of one deal nothing of another', async () => {
    const [listed] = (await at('officer').get('/api/achievements?state=listed')).body.items;
    const stranger = await market.browser('hu@xunyang-casting.example');
    const own = await stranger.post('/api/deals', {
      achievementNumber: listed.number,
      message: '另一家也来问',
    });
    const { id } = own.body;
    for (const persona of ['enterprise', 'broker', 'other-officer', 'registrar'] as const) {
      const answer = await at(persona).get(`/api/deals/${id}`);
      expect([persona, answer.status]).toEqual([persona, 404]);
      expect(JSON.stringify((await at(persona).get('/api/deals')).body)).not.toContain(id);
    }
    expect((await stranger.get(`/api/deals/${ids.deals}`)).status).toBe(404);
    expect((await stranger.get(`/api/needs/${ids.needs}/matches`)).status).toBe(404);
  });

  it('answers a foreign object exactly as an absent one', async () => {
    const foreign = await at('other-officer').get(`/api/achievements/${ids.achievements}`);
    const absent = await at('other-officer').get('/api/achievements/01a20ac4-1e23-7631-b8eb-3077037ac079');
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
  });

  it.each(Object.keys(MATRIX))('%s', async (route) => {
    await forgetPace();
    const [method = '', pattern = ''] = route.split(' ');
    const path = pattern
      .replace(':id', ids[pattern.split('/')[2] as keyof typeof ids] ?? ids.deals)
      .replace(':number', '9362026Y0001')
      .replace(':creditCode', '91360222MADM00201A')
      .replace(':table', 'divisions')
      .replace('*path', 'nowhere');
    const through: Persona[] = [];
    for (const persona of PERSONAS) {
      // An empty body is refused behind the guard, so that nothing moves and every persona meets the same state.
      const answer = await at(persona).send(
        method,
        path,
        method === 'GET' ? {} : { key: null, body: method === 'DELETE' ? undefined : {} },
      );
      expect(answer.status).toBeLessThan(500);
      if (!CLOSED.includes(answer.body?.code)) through.push(persona);
    }
    expect(through).toEqual(MATRIX[route]);
  });
});

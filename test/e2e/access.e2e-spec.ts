import { allRoutes } from '@market/platform/http';
import { writeSheets } from '@market/platform/sheets';
import { marketAccessTable } from '../../apps/api/access';
import { ACCOUNTS, MATRIX, type Persona, PERSONAS } from './support/access-matrix';
import type { Browser } from './support/browser';
import { BROKER_FIRM } from './support/people';
import { lookedUp } from './support/lookup';
import { achievementForm, listedAchievement, needForm, offerTerms } from './support/forms';
import { changeForm, decreeForm } from './support/parameters';
import { issued, letterForm } from './support/letters';
import { newcomer, unitForm } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { paperwork } from './support/paperwork';
import * as people from './support/people';
import { settledContract } from './support/settled-contract';

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
    claims: '',
    payouts: '',
    objections: '',
    delegations: '',
    letters: '',
    'unit-loads': '',
    'unit-applications': '',
    'parameter-changes': '',
    decrees: '',
    standings: '',
    lookups: '',
    interests: '',
    /** Of an invitation: `/api/unit/invitations/:id`. */
    unit: '',
    accounts: '',
  };
  const browsers = new Map<Persona, Browser>();

  beforeAll(async () => {
    market = await openMarket();
    browsers.set('newcomer', await newcomer(market, ACCOUNTS.newcomer));
    for (const persona of PERSONAS.filter((one) => one !== 'newcomer')) {
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
    const parties = {
      ...{ officer, buyer: enterprise, approver: at('approver'), registrar: at('registrar') },
      ...{ broker: at('broker'), office: await market.browser(people.CONTRACT_REGISTRAR) },
    };
    const settled = await settledContract(market, parties, {
      title: '已付清的成果',
      total: '3500000.00',
      technologyAmount: '3200000.00',
    });
    ids.claims = (await enterprise.get(`/api/contracts/${settled}/claims`)).body.items[0].id;
    [ids.payouts, ids.objections] = await paperwork(market, ids.claims);
    const { personId: toPersonId } = (await at('approver').get('/api/session')).body;
    const [fromDay, toDay] = ['2099-01-01', '2099-01-02'];
    const lent = { duty: 'subsidy-applicant', toPersonId, fromDay, toDay };
    const application = await unitForm(at('newcomer'));
    ids['unit-applications'] = (await at('newcomer').post('/api/unit-applications', application)).body.id;
    const invitee = { name: '钱朗', email: 'qian@ganbei.example', duties: ['need-officer'] };
    await at('approver').post('/api/unit/invitations', { people: [invitee] });
    ids.unit = (await at('approver').get('/api/unit')).body.invitations[0].id;
    const colleague = encodeURIComponent('hu@xunyang-casting.example');
    ids.accounts = (await at('administrator').get(`/api/accounts?address=${colleague}`)).body.id;
    const editor = at('parameter-editor');
    ids['parameter-changes'] = (await editor.post('/api/parameter-changes', changeForm())).body.id;
    ids.decrees = (await editor.post('/api/decrees', decreeForm())).body.id;
    const agent = { agentName: '陈立新', agentEmail: people.ENTERPRISE, duties: ['need-officer'] };
    ids.letters = await issued(at('approver'), await letterForm(at('approver'), agent));
    await enterprise.post(`/api/letters/${ids.letters}/accept`);
    const list = writeSheets([{ name: '单位', head: ['单位名称'], widths: [1], rows: [['甲']] }]);
    const { id: documentId } = (await at('verifier').upload('/api/documents', '名单.xlsx', list)).body;
    ids['unit-loads'] = (await at('verifier').post('/api/unit-loads', { documentId })).body.id;
    ids.delegations = (await officer.post('/api/delegations', lent)).body.id;
    const [{ id: unitId }] = await market.dataSource.query(
      `SELECT id FROM organization WHERE credit_code = $1`,
      [people.ENTERPRISE_FIRM],
    );
    ids.standings = unitId;
    ids.lookups = await lookedUp(at('integrity'), unitId);
    const interest = { creditCode: BROKER_FIRM, nature: 'consultant', fromDay: '2026-01-01' };
    ids.interests = (await officer.post('/api/interests', interest)).body.id;
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
    expect(await titles('officer')).toBe(4);
    expect(await titles('registrar')).toBe(4);
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
      .replace(':personId', '01a20ac4-1e23-7631-b8eb-3077037ac079')
      .replace(':table', 'divisions')
      .replace(':key', 'deals.days-to-answer')
      .replace(':year', '2026')
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

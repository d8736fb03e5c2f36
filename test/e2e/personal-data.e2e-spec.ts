import { identityNumber } from '../../apps/assembly/demonstration-unit';
import type { Browser } from './support/browser';
import { newcomer, unitForm } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { asOwner } from './support/claims';
import { OFFICER, OTHER_OFFICER, PROVINCE, VERIFIER } from './support/people';

/** What the law calls personal: stated by its owner, masked to all, shown in full to whoever says why. */
describe('personal data', () => {
  let market: OpenMarket;
  let officer: Browser;

  beforeAll(async () => {
    market = await openMarket();
    officer = await market.browser(OFFICER);
  });
  afterAll(() => market.close());
  beforeEach(() => asOwner(market, 'DELETE FROM rate_limit'));

  const state = (browser: Browser, number: string, change: Record<string, unknown> = {}) =>
    browser.put('/api/profile/identity', { kind: 'resident-id', number, agreed: true, ...change });
  const audited = async (personId: string): Promise<{ action: string; detail: string }[]> =>
    market.dataSource.query(
      `SELECT action, detail FROM audit_entry WHERE object_id = $1 AND action = 'personal-data.reveal'`,
      [personId],
    );

  it('is masked for its owner too, until he says why; then it is on record before it is shown', async () => {
    const { personId } = (await officer.get('/api/session')).body;
    const before = (await officer.get('/api/profile')).body;
    expect(before.identity).toMatchObject({
      kind: 'resident-id',
      masked: expect.stringMatching(/^••••.{4}$/),
    });
    expect(before.reads).toEqual([]);
    for (const body of [{}, { purpose: '' }, { purpose: 'curiosity' }]) {
      expect((await officer.post('/api/profile/identity/reveal', body)).status).toBe(400);
    }
    expect(await audited(personId)).toEqual([]);
    const shown = await officer.post('/api/profile/identity/reveal', { purpose: 'own-check' });
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(before.identity.masked.slice(-4)).toBe(shown.body.number.slice(-4));
    expect(await audited(personId)).toEqual([
      { action: 'personal-data.reveal', detail: '{"field":"identity-number","purpose":"own-check"}' },
    ]);
    const [read] = (await officer.get('/api/profile')).body.reads;
    expect(read).toMatchObject({ who: '王晓岚', unit: '赣北工业大学', purpose: '核对本人信息' });
    expect(JSON.stringify(await market.dataSource.query('SELECT * FROM idempotency_key'))).not.toContain(
      shown.body.number,
    );
  });

  it('one number is one person, also when two state it at once', async () => {
    const [one, two] = [
      await newcomer(market, 'one@xinshi.example', '甲一'),
      await newcomer(market, 'two@xinshi.example', '乙二'),
    ];
    const number = identityNumber(8_001);
    const answers = await Promise.all([state(one, number), state(two, ` ${number.toLowerCase()} `)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('identity.identity-number-taken');
    expect(refused?.text).not.toMatch(/甲一|乙二|xinshi/);
    expect((await state(one, identityNumber(8_002))).status).toBe(204);
    expect((await state(two, number)).status).toBe(answers[0]?.status === 204 ? 204 : 409);
  });

  it('says what is wrong with a number and keeps nothing of it', async () => {
    const person = await newcomer(market, 'three@xinshi.example', '丙三');
    const faults: [string, Record<string, unknown>, string][] = [
      ['369999199001010010', {}, 'identity.identity-number-wrong'],
      ['', {}, 'identity.identity-number-wrong'],
      ['护照', { kind: 'passport' }, 'identity.identity-number-wrong'],
      [identityNumber(8_003), { agreed: false }, 'identity.not-agreed'],
    ];
    for (const [number, change, code] of faults) {
      expect((await state(person, number, change)).body.code).toBe(code);
    }
    expect((await state(person, identityNumber(8_003), { kind: 'driver' })).status).toBe(400);
    expect((await state(person, 'E12345678', { kind: 'passport' })).status).toBe(204);
    await asOwner(market, `UPDATE session SET fresh_at = now() - interval '6 minutes'`);
    expect((await state(person, 'E87654321', { kind: 'passport' })).body.code).toBe('identity.prove-again');
  });

  it('is asked for before a unit is brought in, and shown to the verifier alone, who leaves his name', async () => {
    const browser = await market.browser();
    const person = await newcomer(market, 'four@xinshi.example', '丁四');
    const { personId } = (await person.get('/api/session')).body;
    await asOwner(market, `DELETE FROM identity_document WHERE person_id = '${personId}'`);
    const refused = await person.post('/api/unit-applications', await unitForm(person));
    expect([refused.status, refused.body.code]).toEqual([422, 'organizations.identity-missing']);
    const number = identityNumber(8_004);
    await state(person, number);
    const { id } = (await person.post('/api/unit-applications', await unitForm(person))).body;
    const verifier = await market.browser(VERIFIER);
    const record = await verifier.get(`/api/unit-applications/${id}`);
    expect(record.body.applicantDocument).toBe(`居民身份证 ••••${number.slice(-4)}`);
    expect(record.text).not.toContain(number);
    const ask = (seat: Browser) =>
      seat.post(`/api/unit-applications/${id}/applicant-identity`, { purpose: 'verify-person' });
    expect((await ask(verifier)).body).toEqual({ number });
    expect((await ask(await market.browser(PROVINCE))).status).toBe(403);
    expect((await ask(await market.browser(OTHER_OFFICER))).status).toBe(404);
    expect((await ask(person)).status).toBe(404);
    expect((await ask(browser)).status).toBe(401);
    const { reads } = (await person.get('/api/profile')).body;
    expect(reads).toMatchObject([{ who: '陶然', purpose: '核验办事人身份' }]);
    expect(reads).toHaveLength(1);
  });

  it('agreeing is kept by version, and what is due is said', async () => {
    const person = await newcomer(market, 'five@xinshi.example', '戊五');
    const due = async () =>
      (await person.get('/api/profile')).body.due.map(({ document }: { document: string }) => document);
    expect(await due()).toEqual(['agreement', 'privacy']);
    expect((await person.post('/api/profile/consents', { documents: ['privacy', 'privacy'] })).status).toBe(
      204,
    );
    expect(await due()).toEqual(['agreement']);
    expect((await person.post('/api/profile/consents', { documents: ['anything'] })).status).toBe(400);
    expect((await person.post('/api/profile/consents', { documents: [] })).status).toBe(400);
    await person.post('/api/profile/consents', { documents: ['agreement'] });
    expect(await due()).toEqual([]);
    const { consents } = (await person.get('/api/profile')).body;
    expect(consents.map(({ document }: { document: string }) => document).toSorted()).toEqual([
      ...['agreement', 'identity-number', 'privacy'],
    ]);
  });

  it('cannot be taken back from the list of those who read it', async () => {
    await expect(market.dataSource.query('DELETE FROM data_read')).rejects.toThrow('permission denied');
    await expect(market.dataSource.query(`UPDATE data_read SET reader_name = ''`)).rejects.toThrow(
      'permission denied',
    );
  });
});

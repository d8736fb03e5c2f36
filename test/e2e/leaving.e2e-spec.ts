import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import type { Browser } from './support/browser';
import { asOwner } from './support/claims';
import { listedAchievement } from './support/forms';
import { newcomer, unitForm } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, OFFICER, REGISTRAR } from './support/people';

/** One's own data as a file, and the way out: what no law holds is deleted. */
describe('leaving the market', () => {
  let market: OpenMarket;

  beforeAll(async () => {
    market = await openMarket();
  });
  afterAll(() => market.close());
  beforeEach(() => asOwner(market, 'DELETE FROM rate_limit'));

  const personOf = async (browser: Browser): Promise<string> =>
    (await browser.get('/api/session')).body.personId;
  const close = (browser: Browser, name: string) =>
    browser.send('DELETE', '/api/profile', { body: { name } });

  it('gives a person everything that is kept of him, and nothing of another', async () => {
    const officer = await market.browser(OFFICER);
    await listedAchievement({
      officer,
      approver: await market.browser(APPROVER),
      registrar: await market.browser(REGISTRAR),
    });
    await officer.upload('/api/documents', '说明.pdf', Buffer.from('%PDF-1.4\n%说明\n'));
    await market.settle();
    const answer = await officer.get('/api/profile/export');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename=personal-data-[-\d]{10}\.json$/,
    );
    const { parts } = answer.body;
    expect(Object.keys(parts).toSorted()).toEqual([
      ...['files', 'identity', 'integrity', 'messages', 'moves', 'signatures', 'subsidies', 'units'],
    ]);
    const kinds = new Set(parts.identity.map(({ what }: { what: string }) => what));
    for (const kind of ['person', 'account', 'identity document', 'consent', 'session'])
      expect(kinds.has(kind)).toBe(true);
    expect(parts.identity.find(({ what }: { what: string }) => what === 'account').address).toBe(OFFICER);
    expect(parts.moves.length).toBeGreaterThan(0);
    expect(parts.files).toMatchObject([{ name: '说明.pdf' }]);
    for (const other of [APPROVER, REGISTRAR, 'passwordHash', '$argon2'])
      expect(answer.text).not.toContain(other);
  });

  it('names what binds a person, and closes nothing meanwhile', async () => {
    const officer = await market.browser(OFFICER);
    const { binds, held } = (await officer.get('/api/profile/closing')).body;
    expect(binds).toMatchObject([{ zh: expect.stringContaining('赣北工业大学') }]);
    expect(held).toMatchObject([{ law: expect.stringContaining('网络安全法') }]);
    const refused = await close(officer, '王晓岚');
    expect([refused.status, refused.body.code]).toEqual([422, 'identity.still-bound']);
    const applicant = await newcomer(market, 'open@xinshi.example', '申请人');
    const { id } = (await applicant.post('/api/unit-applications', await unitForm(applicant))).body;
    expect((await close(applicant, '申请人')).body.code).toBe('identity.still-bound');
    await applicant.post(`/api/unit-applications/${id}/withdraw`);
    expect((await applicant.get('/api/profile/closing')).body.binds).toEqual([]);
  });

  it('deletes at once what no law holds, everywhere, and lets the address begin anew', async () => {
    const address = 'gone@xinshi.example';
    const person = await newcomer(market, address, '离去人');
    const elsewhere = await market.browser(address);
    const personId = await personOf(person);
    const { body } = await person.post('/api/profile/identity/reveal', { purpose: 'own-check' });
    expect((await close(person, '别人')).body.fields).toMatchObject([{ field: 'name' }]);
    expect((await person.get('/api/session')).status).toBe(200);
    expect((await close(person, '离去人')).status).toBe(204);
    for (const browser of [person, elsewhere]) expect((await browser.get('/api/session')).status).toBe(401);
    const signIn = await (
      await market.browser()
    ).post('/api/session', {
      ...{ account: address, password: DEMONSTRATION_PASSWORD },
    });
    expect(signIn.status).toBe(401);
    const [left] = await market.dataSource.query('SELECT name FROM person WHERE id = $1', [personId]);
    expect(left).toEqual({ name: '已注销' });
    const again = await newcomer(market, address, '离去人');
    const stated = { kind: 'resident-id', number: body.number, agreed: true };
    expect((await again.put('/api/profile/identity', stated)).status).toBe(204);
    expect(await personOf(again)).not.toBe(personId);
    const [mail] = await market.dataSource.query(
      'SELECT subject FROM mailbox_message WHERE sent_to = $1 ORDER BY sent_at DESC LIMIT 1',
      [address],
    );
    expect(mail.subject).toContain('账号已注销');
  });

  it('keeps name and number of a person a law holds, and his steps in the histories of others', async () => {
    const person = await newcomer(market, 'held@xinshi.example', '办事人');
    const personId = await personOf(person);
    const { id } = (await person.post('/api/unit-applications', await unitForm(person))).body;
    await person.post(`/api/unit-applications/${id}/withdraw`);
    expect((await person.get('/api/profile/closing')).body.held).toHaveLength(1);
    expect((await close(person, '办事人')).status).toBe(204);
    const [left] = await market.dataSource.query('SELECT name FROM person WHERE id = $1', [personId]);
    expect(left).toEqual({ name: '办事人' });
    const addresses = await market.dataSource.query(
      `SELECT email FROM account WHERE person_id = $1 UNION ALL SELECT email FROM unit_application WHERE applicant_id = $1`,
      [personId],
    );
    expect(addresses.map(({ email }: { email: string | null }) => email || '')).toEqual(['', '']);
  });
});

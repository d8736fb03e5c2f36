import { randomUUID } from 'node:crypto';
import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import type { Browser } from './support/browser';
import { achievementForm } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, ENTERPRISE, OFFICER } from './support/people';

/** What comes in from outside: sessions, forged calls, repeated calls, bad input. */
describe('the doors', () => {
  let market: OpenMarket;
  let officer: Browser;

  beforeAll(async () => {
    market = await openMarket();
    officer = await market.browser(OFFICER);
  });
  afterAll(() => market.close());

  describe('a session', () => {
    it('lives in a cookie no script can read', async () => {
      const visitor = await market.browser();
      const answer = await visitor.post('/api/session', {
        account: OFFICER,
        password: DEMONSTRATION_PASSWORD,
      });
      const cookies = answer.headers.getSetCookie();
      expect(cookies.find((one) => one.startsWith('session='))).toMatch(/HttpOnly; SameSite=Lax/);
      expect(answer.body.current).toMatchObject({ unitName: '赣北工业大学' });
    });

    it('is kept in the database as a digest only', async () => {
      const token = officer.cookie('session') ?? '';
      const found = await market.dataSource.query(
        'SELECT count(*)::int AS n FROM session WHERE token_hash = $1',
        [token],
      );
      expect(token.length).toBeGreaterThan(30);
      expect(found).toEqual([{ n: 0 }]);
    });

    it('ends at once when its owner signs out', async () => {
      const approver = await market.browser(APPROVER);
      const stolen = approver.cookie('session') ?? '';
      await approver.delete('/api/session');
      const thief = await market.browser();
      const answer = await thief.get('/api/session', { cookie: `session=${stolen}` });
      expect(answer.status).toBe(401);
    });

    it('is refused with the same words for a wrong password and for nobody', async () => {
      const visitor = await market.browser();
      const wrong = await visitor.post('/api/session', { account: ENTERPRISE, password: 'not-this-one' });
      const nobody = await visitor.post('/api/session', {
        account: 'nobody@nowhere.example',
        password: 'not-this-one',
      });
      expect(wrong.status).toBe(401);
      expect({ ...nobody.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
    });

    it('takes back a duty at the next request', async () => {
      const other = await openMarket();
      try {
        const browser = await other.browser(OFFICER);
        expect((await browser.post('/api/achievements', achievementForm())).status).toBe(201);
        await other.dataSource.query(
          `UPDATE duty_assignment SET ended_at = now() WHERE duty = 'achievement-officer'`,
        );
        expect((await browser.post('/api/achievements', achievementForm())).status).toBe(403);
      } finally {
        await other.close();
      }
    });
  });

  describe('a call that changes something', () => {
    it('must come from a page of ours', async () => {
      const headers = { 'x-market-client': 'test' };
      const foreign = await officer.send('POST', '/api/achievements', {
        body: achievementForm(),
        headers: { ...headers, origin: 'https://elsewhere.example' },
      });
      expect(foreign).toMatchObject({ status: 403, body: { code: 'http.foreign-origin' } });
      const form = await officer.send('POST', '/api/achievements', {
        body: achievementForm(),
        headers: { 'x-market-client': '' },
      });
      expect(form.status).toBe(403);
    });

    it('must carry a key', async () => {
      const answer = await officer.post('/api/achievements', achievementForm(), null);
      expect(answer).toMatchObject({ status: 400, body: { code: 'http.key-missing' } });
    });

    it('is done once however often it is sent', async () => {
      const before = (await officer.get('/api/achievements')).body.total;
      const key = randomUUID();
      const answers = await Promise.all(
        [1, 2, 3, 4, 5].map(() => officer.post('/api/achievements', achievementForm(), key)),
      );
      expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
      expect((await officer.get('/api/achievements')).body.total).toBe(before + 1);
      const other = await officer.post('/api/achievements', achievementForm({ title: '别的' }), key);
      expect(other.status).toBe(409);
    });
  });

  describe('bad input', () => {
    const wrong: [name: string, change: Record<string, unknown>, field: string][] = [
      ['an unknown field', { owner: 'me' }, 'owner'],
      ['a title that is too short', { title: '短' }, 'title'],
      ['a title that is a number', { title: 5 }, 'title'],
      ['a price with three decimals', { price: { mode: 'fixed', low: '1.005', basis: 'cost' } }, 'price.low'],
      ['a negative price', { price: { mode: 'fixed', low: '-1.00', basis: 'cost' } }, 'price.low'],
      ['a price as a number', { price: { mode: 'fixed', low: 100, basis: 'cost' } }, 'price.low'],
      ['a readiness level of ten', { readiness: 10 }, 'readiness'],
      ['a month that does not exist', { researchFrom: '2024-13' }, 'researchFrom'],
      ['a file that is none', { attachmentIds: ['../../etc/passwd'] }, 'attachmentIds'],
    ];

    it.each(wrong)('%s is named with its field', async (_, change, field) => {
      const answer = await officer.post('/api/achievements', achievementForm(change));
      expect(answer.status).toBe(400);
      expect(answer.body.fields.map((one: { field: string }) => one.field)).toContain(field);
      expect(answer.body.message).toMatch(/[\u4e00-\u9fff]/);
    });

    it.each([
      ['a code that is in no list', { disciplineCode: '99999' }],
      ['a price range upside down', { price: { mode: 'range', low: '2.00', high: '1.00', basis: 'cost' } }],
      ['a document of nobody', { attachmentIds: ['01a20ac4-1e23-7631-b8eb-3077037ac079'] }],
    ])('%s is refused in words', async (_, change) => {
      const answer = await officer.post('/api/achievements', achievementForm(change));
      expect([400, 404, 422]).toContain(answer.status);
      expect(answer.body.message.length).toBeGreaterThan(8);
    });

    it('never becomes a 500', async () => {
      const send = (body: string, type = 'application/json') =>
        fetch(`${market.url}/api/session`, {
          method: 'POST',
          headers: { 'content-type': type, 'x-market-client': 'test', origin: 'http://market.test' },
          body,
        });
      const bodies = [
        '{',
        'null',
        '[]',
        '"x"',
        '{"account":{},"password":[]}',
        '{"account":"a\\u0000@b.c","password":"x"}',
        'x'.repeat(2_000_000),
      ];
      for (const body of bodies) expect((await send(body)).status).toBeLessThan(500);
      expect((await send('<a/>', 'text/xml')).status).toBeLessThan(500);
      for (const path of [
        '/api/achievements/%00',
        '/api/public/achievements/%E0%A4%A',
        '/api/search/achievements?q=%00',
        '/api/search/achievements?q[]=1',
        '/api/achievements?state=__proto__',
        '/achievements/%00',
        '/%00',
      ]) {
        const answer = await officer.get(path);
        expect([path, answer.status]).not.toEqual([path, 500]);
      }
    });

    it('is answered in English where the browser asks for it', async () => {
      const answer = await officer.send('POST', '/api/achievements', {
        body: {},
        headers: { 'accept-language': 'en-GB,en' },
      });
      expect(answer.body.message).not.toMatch(/[\u4e00-\u9fff]/);
    });
  });

  describe('a file', () => {
    it.each([
      ['a web page named as text', 'a.txt', '<html><script>alert(1)</script></html>'],
      ['a program', 'a.pdf', '\u007fELF\u0002\u0001'],
      ['a drawing with a script', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
      ['nothing', 'a.txt', ''],
    ])('that is %s is refused', async (_, name, content) => {
      const answer = await officer.upload('/api/documents', name, content);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    });

    it('keeps its Chinese name and is sent as an attachment', async () => {
      const { body } = await officer.upload('/api/documents', '试验报告.txt', '内容');
      expect(body.name).toBe('试验报告.txt');
      const answer = await officer.get(`/api/documents/${body.id}/content`);
      expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('试验报告.txt'));
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    });
  });

  it('a page that does not exist says so with 404, in HTML for people and in JSON for programs', async () => {
    const page = await officer.get('/nowhere');
    expect(page.status).toBe(404);
    expect(page.text).toContain('没有这个地址');
    const call = await officer.get('/api/nowhere');
    expect(call).toMatchObject({ status: 404, body: { code: 'http.no-such-page' } });
  });

  it('every answer carries its security headers', async () => {
    const { headers } = await officer.get('/');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('whoever guesses passwords', () => {
  it('is held up for longer and longer, in the same words whether the account exists or not', async () => {
    const market = await openMarket();
    try {
      const guesser = await market.browser();
      const answers = [];
      for (let guess = 0; guess < 12; guess += 1) {
        answers.push(await guesser.post('/api/session', { account: ENTERPRISE, password: `guess-${guess}` }));
      }
      expect(answers[0]?.status).toBe(401);
      const last = answers.at(-1);
      expect(last?.status).toBe(429);
      const right = await guesser.post('/api/session', {
        account: ENTERPRISE,
        password: DEMONSTRATION_PASSWORD,
      });
      expect(right.status).toBe(429);
      expect(last?.body.message).toMatch(/\d+/);
    } finally {
      await market.close();
    }
  });

  it('is slowed down over all accounts of one address too', async () => {
    const market = await openMarket();
    try {
      const guesser = await market.browser();
      const statuses = [];
      for (let guess = 0; guess < 25; guess += 1) {
        const answer = await guesser.post('/api/session', {
          account: `nobody-${guess}@nowhere.example`,
          password: 'x'.repeat(12),
        });
        statuses.push(answer.status);
        if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
      expect(statuses.slice(0, 20)).not.toContain(429);
      expect(statuses.slice(20)).toEqual([429, 429, 429, 429, 429]);
    } finally {
      await market.close();
    }
  });
});

describe('in production', () => {
  it('nothing of the demonstration exists', async () => {
    const market = await openMarket({ mode: 'production', publicUrl: new URL('https://market.example.org') });
    try {
      const visitor = await market.browser();
      expect((await visitor.get('/api/demo/sign-ins')).status).toBe(404);
      expect((await visitor.get('/api/demo/mailbox')).status).toBe(404);
      const answer = await visitor.post('/api/session', {
        account: OFFICER,
        password: DEMONSTRATION_PASSWORD,
      });
      const cookies = answer.headers.getSetCookie();
      expect(cookies.find((one) => one.startsWith('__Host-session='))).toMatch(/Secure/);
      expect(answer.headers.get('strict-transport-security')).toContain('max-age=31536000');
    } finally {
      await market.close();
    }
  });
});

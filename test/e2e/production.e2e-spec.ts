import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEMONSTRATION_PASSWORD, demonstrationUnits } from '../../apps/assembly/demonstration';
import { freshDatabase, type TestDatabase } from '../database/fresh-database';
import { Browser } from './support/browser';
import { enrol } from './support/sign-in';
import { until } from './support/running-market';

const LIMIT = 60_000;
const SECRET = Buffer.alloc(32, 9).toString('base64');

/** A market by environment, from an empty database on: what whoever installs it does. */
describe('production', () => {
  let database: TestDatabase;
  let folder: string;
  let environment: NodeJS.ProcessEnv;
  let url: string;

  beforeAll(async () => {
    database = await freshDatabase();
    folder = mkdtempSync(path.join(tmpdir(), 'market-production-'));
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const { PATH, HOME, TEST_REDIS_URL } = process.env;
    environment = {
      ...{ PATH, HOME, MODE: 'production', HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url },
      DATABASE_URL: database.appUrl,
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'market <noreply@market.example>',
      FILES_FOLDER: path.join(folder, 'files'),
      SETTLEMENT_FOLDER: folder,
      SETTLEMENT_ACCOUNT: '某银行|某市场|3600 0001',
      SECRET_KEY: SECRET,
      // needs: redis. Without one the queue is kept in PostgreSQL, which is a production too.
      ...(TEST_REDIS_URL ? { REDIS_URL: TEST_REDIS_URL } : {}),
    };
  }, LIMIT);
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const command = (words: string[], change: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, ['dist/apps/cli/main.js', ...words], {
      env: { ...environment, ...change },
      encoding: 'utf8',
      timeout: LIMIT,
    });

  it.each(['SMTP_URL', 'PUBLIC_URL', 'SECRET_KEY', 'DATABASE_URL'])(
    'does not open without %s, and says so in one sentence',
    (name) => {
      const { status, stderr } = command(['reindex'], { [name]: '' });
      expect(status).toBe(1);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain(name);
    },
  );

  it('never seeds the demonstration', () => {
    const { status, stderr } = command(['seed']);
    expect(status).toBe(1);
    expect(stderr).toContain('never seeded');
  });

  it(
    'is migrated, given its first administrator, and opened; nothing of the demonstration is in it',
    async () => {
      const migrated = command(['migrate'], { DATABASE_OWNER_URL: database.ownerUrl });
      expect([migrated.status, migrated.stderr]).toEqual([0, '']);
      const creditCode = demonstrationUnits[0]?.creditCode ?? '';
      const made = command([
        'create-administrator',
        '江西技术市场运营中心',
        creditCode,
        '管理员',
        'admin@market.example',
      ]);
      expect([made.status, made.stderr]).toEqual([0, '']);
      const password = /password (\S+)/.exec(made.stdout)?.[1] ?? '';

      const processes = ['worker', 'api'].map((name) =>
        spawn(process.execPath, [`dist/apps/${name}/main.js`], { env: environment, stdio: 'ignore' }),
      );
      try {
        await until(async () => (await fetch(`${url}/health/ready`).catch(() => undefined))?.ok ?? false);
        const visitor = await Browser.open(url, url);
        expect((await visitor.get('/api/market')).body.mode).toBe('production');
        expect((await visitor.get('/api/demo/sign-ins')).status).toBe(404);
        const demo = await visitor.post('/api/session', {
          account: 'wang@ganbei.example',
          password: DEMONSTRATION_PASSWORD,
        });
        expect(demo.status).toBe(401);
        const signedIn = await visitor.post('/api/session', { account: 'admin@market.example', password });
        // The first time in: a second factor, and a password nobody else has made.
        expect(signedIn.body).toMatchObject({ owes: 'enrolment', current: null });
        await enrol(visitor);
        expect((await visitor.get('/api/session')).body.owes).toBe('password');
        const renewed = { old: password, password: `${password}-Aa1` };
        expect((await visitor.put('/api/password', renewed)).status).toBe(204);
        const me = (await visitor.get('/api/session')).body;
        expect(me).toMatchObject({ owes: null, current: { unitName: '江西技术市场运营中心' } });
        expect((await visitor.get('/')).text).toContain('江西技术市场');
      } finally {
        await Promise.all(
          processes.map(
            (one) =>
              new Promise<void>((resolve) => {
                one.once('exit', () => resolve());
                one.kill('SIGTERM');
              }),
          ),
        );
      }
      expect(processes.map((one) => [one.exitCode, one.signalCode])).not.toContainEqual([null, 'SIGKILL']);
    },
    LIMIT,
  );
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

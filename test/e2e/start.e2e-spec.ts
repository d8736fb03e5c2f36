import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Browser } from './support/browser';
import { achievementForm } from './support/forms';
import { APPROVER, OFFICER } from './support/people';
import {
  databaseOf,
  environment,
  leftOver,
  type Running,
  startMarket,
  until,
} from './support/running-market';

const LIMIT = 120_000;

/** `npm start` as a person uses it: the built command, an empty folder, then a second start, then a crash. */
describe('the start command', () => {
  let folder: string;
  let running: Running | undefined;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'market-start-'));
    chmodSync(folder, 0o755);
  });
  afterAll(async () => {
    await running?.end('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'opens a seeded market on an empty folder, and prints the way in',
    async () => {
      running = await startMarket(folder);
      expect(running.said).toContain(OFFICER);
      const visitor = await Browser.open(running.url, running.url);
      const { body } = await visitor.get('/api/home');
      const listed = body.figures.find((figure: { key: string }) => figure.key === 'listed');
      expect(listed.value).toBeGreaterThanOrEqual(40);
      expect((await visitor.get('/')).text).toContain('江西技术市场');
      expect((await visitor.get('/api/search/achievements?q=陶瓷裂纹')).body.total).toBeGreaterThan(0);
    },
    LIMIT,
  );

  it(
    'carries a notice from one process to the other',
    async () => {
      const { url } = running as Running;
      const officer = await Browser.open(url, url, OFFICER);
      const { id } = (await officer.post('/api/achievements', achievementForm())).body;
      expect((await officer.post(`/api/achievements/${id}/submit`)).status).toBe(200);
      const approver = await Browser.open(url, url, APPROVER);
      await until(async () => {
        const { body } = await approver.get('/api/messages');
        return body.items.some((message: { href: string }) => message.href.includes(id));
      });
      await until(async () => {
        const { body } = await approver.get('/api/demo/mailbox');
        return body.messages.some(
          (mail: { to: string; text: string }) => mail.to === APPROVER && mail.text.includes(id),
        );
      });
    },
    LIMIT,
  );

  it('refuses a second market over the same folder', () => {
    const second = spawnSync(process.execPath, ['dist/apps/cli/main.js', 'start'], {
      env: environment(folder),
      encoding: 'utf8',
      timeout: LIMIT,
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain('already runs');
  });

  it(
    'leaves nothing running after Ctrl-C, and comes back with what was there',
    async () => {
      await running?.end('SIGINT');
      expect(leftOver(folder)).toEqual([]);
      running = await startMarket(folder);
      expect(running.said).not.toContain('Seeding');
      const officer = await Browser.open(running.url, running.url, OFFICER);
      const { body } = await officer.get('/api/achievements?state=unit-review');
      expect(body.items.map((item: { title: string }) => item.title)).toContain('釉面针孔在线识别装置');
    },
    LIMIT,
  );

  it(
    'recovers when it was killed and could put nothing in order',
    async () => {
      await running?.end('SIGKILL');
      running = await startMarket(folder);
      const verified = spawnSync(process.execPath, ['dist/apps/cli/main.js', 'verify-records'], {
        env: { ...environment(folder), ...databaseOf(folder) },
        encoding: 'utf8',
      });
      expect(verified.stdout + verified.stderr).toContain('unbroken');
    },
    LIMIT,
  );
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const API = 'apps/web/src/api';

/** The web is typed by what the api says of itself, so both files must be what the api says now. */
describe('the description of the api', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'market-api-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is up to date: otherwise run "npm run api-types"', () => {
    const described = path.join(folder, 'openapi.json');
    const typed = path.join(folder, 'schema.d.ts');
    run('dist/apps/cli/main.js', 'export-openapi', described);
    run('node_modules/openapi-typescript/bin/cli.js', described, '-o', typed);
    expect(readFileSync(`${API}/openapi.json`, 'utf8')).toBe(readFileSync(described, 'utf8'));
    expect(readFileSync(`${API}/schema.d.ts`, 'utf8')).toBe(readFileSync(typed, 'utf8'));
  });
});

function run(...words: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = 'apps/web/dist';
const PUBLIC_LIMIT = 200_000;
const DESK_LIMIT = 450_000;

/** Bytes of script, gzipped, that a page of this entry asks for before it can be used. */
function firstLoad(page: string): number {
  const html = readFileSync(path.join(DIST, page), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '');
  expect(scripts.length).toBeGreaterThan(0);
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(DIST, file))).length, 0);
}

describe('what a page loads first', () => {
  it('is at most 200 kB of script on the public side, and no component library', () => {
    expect(firstLoad('public.html')).toBeLessThanOrEqual(PUBLIC_LIMIT);
    const html = readFileSync(path.join(DIST, 'public.html'), 'utf8');
    const [, entry = ''] = /src="\/(assets\/public-[^"]+\.js)"/.exec(html) ?? [];
    expect(readFileSync(path.join(DIST, entry), 'utf8')).not.toContain('ant-btn');
  });

  it('is at most 450 kB of script in the workbench', () => {
    expect(firstLoad('desk.html')).toBeLessThanOrEqual(DESK_LIMIT);
  });
});

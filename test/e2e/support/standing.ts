import { WatchStandings } from '@market/integrity';
import { systemCall } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import type { Answer, Browser } from './browser';
import { type Found, lookedUp } from './lookup';
import type { OpenMarket } from './open-market';

export const TODAY = dayOf(new Date());
export const PRICE = { total: '3500000.00', technologyAmount: '3200000.00' };
export const HEAD = '统一社会信用代码,名称,法定代表人,法定代表人证件号,登记状态,住所,联系电话,开户账号,股东';

/** What an integrity officer does, each followed by its consequences. */
export function standingWork(market: OpenMarket, officer: Browser) {
  const unitOf = async (browser: Browser): Promise<string> =>
    (await browser.get('/api/session')).body.current.unitId;

  const watch = async (): Promise<void> => {
    await market.api.get(WatchStandings).execute(systemCall('test'));
    await market.settle();
  };

  const titles = async (browser: Browser): Promise<string> =>
    (await browser.get('/api/messages')).body.items.map((item: { title: string }) => item.title).join();

  /** What is said of one kind at an address that tells of all. */
  const kind = async (browser: Browser, path: string, code = 'dishonest-debtor') =>
    (await browser.get(path)).body.kinds.find((one: { kind: string }) => one.kind === code);

  const write = async (unitId: string, findings: readonly Found[], change = {}): Promise<void> => {
    await lookedUp(officer, unitId, { findings, ...change });
    await market.settle();
  };

  /** Imports a file as a form sends it. */
  const bring = async (text: string, change: Record<string, string> = {}): Promise<Answer> => {
    const paper = (await officer.upload('/api/documents', '来函.pdf', Buffer.from('%PDF-1.4\n%来函\n'))).body;
    const form = new FormData();
    form.set('file', new Blob([text]), '登记.csv');
    const fields = {
      ...{ kind: 'company-register', source: '企业登记信息', asOf: TODAY, complete: 'false' },
      ...{ skipWrong: 'false', documentId: paper.id, ...change },
    };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const answer = await officer.send('POST', '/api/register-snapshots', { body: form });
    await market.settle();
    return answer;
  };

  const codeOf = async (unitId: string): Promise<string> =>
    (await officer.get(`/api/standings/${unitId}`)).body.creditCode;

  return { unitOf, watch, titles, kind, write, bring, codeOf };
}

import { dayOf } from '@market/platform/clock';
import type { Browser } from './browser';

export interface Found {
  kind: string;
  found: 'yes' | 'no' | 'unknown';
  endsOn?: string;
  about?: string;
}

/** Nothing found in the two lists every claim asks for. */
export const CLEAN: readonly Found[] = [
  { kind: 'dishonest-debtor', found: 'no' },
  { kind: 'research-breach', found: 'no' },
];

/** A whole look-up of today with its picture uploaded; a test changes what it is about. */
export async function lookup(
  by: Browser,
  change: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const picture = (await by.upload('/api/documents', '截图.pdf', Buffer.from('%PDF-1.4\n%查询截图\n'))).body;
  return {
    source: '中国执行信息公开网',
    lookedUpOn: dayOf(new Date()),
    documentId: picture.id,
    findings: CLEAN,
    ...change,
  };
}

/** Writes a look-up down. @returns its id */
export async function lookedUp(
  by: Browser,
  unitId: string,
  change: Record<string, unknown> = {},
): Promise<string> {
  const answer = await by.post(`/api/standings/${unitId}/lookups`, await lookup(by, change));
  if (answer.status !== 201) throw new Error(`It could not be written down: ${answer.text}`);
  return answer.body.id;
}

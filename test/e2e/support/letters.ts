import { dayOf, plusDays } from '@market/platform/clock';
import type { Browser } from './browser';
import { listedAchievement, offerTerms } from './forms';
import type { OpenMarket } from './open-market';

/** A letter to sign for a unit in the next two months, with its paper uploaded by whoever issues it. */
export async function letterForm(
  issuer: Browser,
  change: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const today = dayOf(new Date());
  const paper = Buffer.from('%PDF-1.4\n%授权书\n');
  return {
    ...{ agentName: '某人', agentEmail: 'somebody@agency.example', duties: ['contract-signatory'] },
    ...{ fromDay: today, untilDay: plusDays(today, 60) },
    paperId: (await issuer.upload('/api/documents', '授权书.pdf', paper)).body.id,
    ...change,
  };
}

/** @returns the letter's id */
export async function issued(issuer: Browser, form: Record<string, unknown>): Promise<string> {
  const answer = await issuer.post('/api/letters', form);
  if (answer.status !== 201) throw new Error(`It could not be issued: ${answer.text}`);
  return answer.body.id;
}

interface Parties {
  officer: Browser;
  approver: Browser;
  registrar: Browser;
  buyer: Browser;
  title?: string;
}

/** A contract of 3,500,000 yuan that the seller has signed and the buyer has not. */
export async function sealed(
  market: OpenMarket,
  { buyer, title, ...seller }: Parties,
): Promise<{ contractId: string; fileDigest: string }> {
  const { officer, approver } = seller;
  const { number } = await listedAchievement(seller, title ? { title } : {});
  const enquiry = { achievementNumber: number, message: '按报价可以吗？' };
  const deal = (await buyer.post('/api/deals', enquiry)).body.id;
  await officer.post(`/api/deals/${deal}/offers`, offerTerms());
  await buyer.post(`/api/deals/${deal}/accept`, { version: 1 });
  const contractId = (await officer.post(`/api/deals/${deal}/contract`)).body.id;
  const { clauses, version } = (await officer.get(`/api/contracts/${contractId}`)).body;
  const terms = { clauses, version, technologyAmount: '3200000.00', type: 'development-commissioned' };
  await officer.put(`/api/contracts/${contractId}`, terms);
  await officer.post(`/api/contracts/${contractId}/send`);
  const { fileDigest } = (await officer.get(`/api/contracts/${contractId}`)).body;
  const signed = await approver.post(`/api/contracts/${contractId}/sign`, { fileDigest });
  if (signed.body.state !== 'buyer-signing') throw new Error(`The seller could not sign: ${signed.text}`);
  await market.settle();
  return { contractId, fileDigest };
}

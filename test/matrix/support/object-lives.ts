import { dayOf } from '@market/platform/clock';
import { endNotices } from '../../e2e/support/claims';
import type { Answer, Browser } from '../../e2e/support/browser';
import { achievementForm } from '../../e2e/support/forms';
import type { OpenMarket } from '../../e2e/support/open-market';
import * as people from '../../e2e/support/people';
import type { SecondHand, Step } from './second-hand';

const reason = { reason: '请补正' };

/** An achievement returned by its unit and by the registry, each once, and registered at last. */
export async function achievementLife(hand: SecondHand): Promise<Step[]> {
  const { id } = (await hand.seat(people.OFFICER).post('/api/achievements', achievementForm())).body;
  const step = (name: string, stage: 'officer' | 'approver' | 'registrar', body?: unknown): Step => ({
    ...{ name, stage, ...SEATS[stage] },
    act: (browser) => browser.post(`/api/achievements/${id}/${name}`, body),
  });
  return [
    step('submit', 'officer'),
    step('return', 'approver', reason),
    step('submit', 'officer'),
    step('approve', 'approver'),
    step('send-back', 'registrar', reason),
    step('submit', 'officer'),
    step('approve', 'approver'),
    step('register', 'registrar'),
  ];
}

const SEATS = {
  officer: { by: people.OFFICER, duty: 'achievement-officer' },
  approver: { by: people.APPROVER, duty: 'unit-approver' },
  registrar: { by: people.REGISTRAR, duty: 'achievement-registrar' },
} as const;

/** The contract of an agreed deal: reopened once, returned by the office once, and registered. */
export function contractLife(hand: SecondHand, dealId: string): Step[] {
  let id = '';
  const found = { type: 'development-commissioned', technologyAmount: '3200000.00' };
  const read = async (browser: Browser) => (await browser.get(`/api/contracts/${id}`)).body;
  const sell = { stage: 'seller', by: people.OFFICER, duty: 'deal-officer' } as const;
  const buy = { stage: 'buyer', by: people.ENTERPRISE, duty: 'deal-officer' } as const;
  const office = { stage: 'office', by: people.CONTRACT_REGISTRAR, duty: 'contract-registrar' } as const;
  const post = (name: string, who: Pick<Step, 'stage' | 'by' | 'duty'>, body?: unknown): Step => ({
    ...{ name, ...who },
    act: (browser) => browser.post(`/api/contracts/${id}/${name}`, body),
  });
  const sign = (side: 'seller' | 'buyer'): Step => ({
    ...{ name: `sign as ${side}`, stage: `${side}'s signature`, duty: 'contract-signatory' },
    by: side === 'seller' ? people.APPROVER : people.ENTERPRISE,
    act: async (browser) => {
      const { fileDigest } = await read(hand.seat(people.OFFICER));
      return browser.post(`/api/contracts/${id}/sign`, { fileDigest });
    },
  });
  const draft: Step = {
    ...{ name: 'draft', ...sell },
    act: async (browser) => {
      const answer = await browser.post(`/api/deals/${dealId}/contract`);
      ({ id } = answer.body);
      const { clauses, version } = await read(hand.seat(people.OFFICER));
      await hand.seat(people.OFFICER).put(`/api/contracts/${id}`, { clauses, version, ...found });
      return answer;
    },
  };
  return [
    draft,
    post('send', sell),
    sign('seller'),
    post('reopen', buy, reason),
    post('send', sell),
    sign('seller'),
    sign('buyer'),
    post('submit', sell),
    post('return', office, reason),
    post('submit', sell),
    post('register', office, found),
  ];
}

interface ToldClaim {
  id: string;
  applicant: string;
  related: boolean | undefined;
}

/** A claim that comes back from every desk once, and whose payout is dismissed once: every act there is, in one life. */
export function claimLife(
  market: OpenMarket,
  hand: SecondHand,
  { id, applicant, related }: ToldClaim,
): Step[] {
  let payout = '';
  let objection = '';
  const answer = { outcome: 'dismiss', answer: '经核对无误，不采纳。' };
  const visitor = hand.seat(applicant);
  const settle = () => market.settle();
  const claimIds = [id];
  const digest = async (): Promise<string> =>
    (await hand.seat(applicant).get(`/api/claims/${id}`)).body.resultDigest;
  const payee = { bank: '演示银行景德镇分行', account: '3602000100012345678' };
  const confirm: Step = {
    ...{ name: 'confirm', stage: 'apply', by: applicant, duty: 'subsidy-applicant', first: settle },
    act: async (browser) =>
      browser.post(`/api/claims/${id}/confirm`, {
        ...{ ...payee, resultDigest: await digest(), figuresRight: true, related },
      }),
  };
  const review = (level: keyof typeof REVIEWERS, how: 'approve' | 'return'): Step => ({
    ...{ name: `${level} ${how}`, stage: level, ...REVIEWERS[level], first: settle },
    act: async (browser) =>
      browser.post(`/api/claims/${id}/${how}`, how === 'return' ? reason : { resultDigest: await digest() }),
  });
  const make: Step = {
    ...{ name: 'make', stage: 'make', by: people.PAYOUT_MAKER, duty: 'payout-maker', first: settle },
    act: async (browser) => keepId(await browser.post('/api/payouts', { claimIds })),
  };
  const check = (name: 'release' | 'dismiss'): Step => ({
    ...{ name, stage: 'check', by: people.PAYOUT_CHECKER, duty: 'payout-checker', first: settle },
    act: (browser) => browser.post(`/api/payouts/${payout}/${name}`, reasonFor(name)),
  });
  const keepId = (answer: Answer): Answer => {
    if (answer.status < 300) payout = answer.body.id;
    return answer;
  };
  const look: Step = {
    ...{ name: 'look up', stage: 'county', ...REVIEWERS.county, first: settle },
    act: async (browser) => {
      const paper = await browser.upload('/api/documents', '截图.pdf', Buffer.from('%PDF-1.4\n%截图\n'));
      const found = {
        findings: [
          { kind: 'dishonest-debtor', found: 'no' },
          { kind: 'research-breach', found: 'no' },
        ],
        source: '信用江西',
        lookedUpOn: dayOf(new Date()),
      };
      return browser.post(`/api/claims/${id}/lookups`, { ...found, documentId: paper.body.id });
    },
  };
  return [
    ...[confirm, look, review('county', 'return')],
    ...[confirm, review('county', 'approve'), review('city', 'return')],
    ...[confirm, review('county', 'approve'), review('city', 'approve'), review('province', 'return')],
    ...[confirm, review('county', 'approve'), review('city', 'approve'), review('province', 'approve')],
    {
      ...{
        name: 'publish',
        stage: 'publish',
        by: people.PUBLICITY,
        duty: 'publicity-officer',
        first: settle,
      },
      act: (browser) => browser.post('/api/public-lists', { claimIds, contact: '0791-86200000' }),
    },
    {
      ...{ name: 'answer an objection', stage: 'supervise', by: people.SUPERVISOR, duty: 'supervisor' },
      first: async () => {
        await settle();
        const [{ number }] = (await visitor.get('/api/notices')).body.items;
        const said = { position: 1, text: '请核对这一行的完成人是谁。' };
        objection = (await visitor.post(`/api/notices/${number}/objections`, said)).body.id;
      },
      act: (browser) => browser.post(`/api/objections/${objection}/answer`, answer),
    },
    { ...make, first: () => endNotices(market) },
    ...[check('dismiss'), make, check('release')],
  ];
}

const REVIEWERS = {
  county: { by: people.COUNTY, duty: 'county-reviewer' },
  city: { by: people.CITY, duty: 'city-reviewer' },
  province: { by: people.PROVINCE, duty: 'province-reviewer' },
} as const;

const reasonFor = (name: string): object => (name === 'dismiss' ? reason : {});

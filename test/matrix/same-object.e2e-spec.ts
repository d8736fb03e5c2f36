import { listedAchievement, offerTerms } from '../e2e/support/forms';
import { type OpenMarket, openMarket } from '../e2e/support/open-market';
import * as people from '../e2e/support/people';
import { settledContract } from '../e2e/support/settled-contract';
import { achievementLife, claimLife, contractLife } from './support/object-lives';
import { SecondHand } from './support/second-hand';

const SEATS = [
  ...[people.OFFICER, people.APPROVER, people.REGISTRAR, people.ENTERPRISE, people.BROKER],
  ...[people.CONTRACT_REGISTRAR, people.COUNTY, people.CITY, people.PROVINCE, people.PUBLICITY],
  ...[people.PAYOUT_MAKER, people.PAYOUT_CHECKER, people.SUPERVISOR],
];
const always = (one: string, other: string): boolean => one !== other;

/** A duty changes hands while an object is on its way: who has acted in one stage is in no other of it, in any round. */
describe('one person and one object', () => {
  let market: OpenMarket;
  let hand: SecondHand;

  beforeAll(async () => {
    market = await openMarket();
    hand = await SecondHand.join(market, SEATS);
    for (const account of [people.APPROVER, people.ENTERPRISE]) await hand.authorise(account);
  }, 60_000);
  afterAll(() => market?.close());
  afterAll(() => console.log(`${hand.refused} times refused to be in a second stage of one object`));

  it.each(['submit', 'return', 'approve', 'send-back'])(
    'who has done “%s” to an achievement is in no other of its stages',
    async (own) => {
      expect(await hand.walk(await achievementLife(hand), own, always)).toEqual([]);
    },
  );

  /** The parties draft together; nobody signs for both, and none of them is the office. */
  const apart = (one: string, other: string): boolean =>
    one !== other &&
    (one === 'office' || other === 'office' || (one.endsWith('signature') && other.endsWith('signature')));

  it.each(['draft', 'send', 'sign as seller', 'reopen', 'sign as buyer', 'submit', 'return'])(
    'who has done “%s” to a contract acts for no other side and not for the office',
    async (own) => {
      const [officer, buyer] = [hand.seat(people.OFFICER), hand.seat(people.ENTERPRISE)];
      const seats = { officer, approver: hand.seat(people.APPROVER), registrar: hand.seat(people.REGISTRAR) };
      const { number } = await listedAchievement(seats, { title: `关于${own}的装置` });
      const deal = (await buyer.post('/api/deals', { achievementNumber: number, message: '按价可以吗' })).body
        .id;
      await officer.post(`/api/deals/${deal}/offers`, offerTerms());
      await buyer.post(`/api/deals/${deal}/accept`, { version: 1 });
      expect(await hand.walk(contractLife(hand, deal), own, apart)).toEqual([]);
    },
  );

  const acts = [
    ...['confirm', 'look up', 'county return', 'county approve', 'city return', 'city approve'],
    ...['province return', 'province approve', 'publish', 'make', 'dismiss'],
  ];

  /** Whom the claim's reviewers might be afterwards a notice does not know; its publisher it does. */
  const inClaim = (one: string, other: string): boolean =>
    one !== other && (other !== 'supervise' || one === 'publish');

  it.each(acts)(
    'who has done “%s” to a claim is in no other of its stages',
    async (own) => {
      const claim = await freshClaim(acts.indexOf(own));
      expect(await hand.walk(claimLife(market, hand, claim), own, inClaim)).toEqual([]);
    },
    60_000,
  );

  /** A claim of the buyer's; the seller has declared on his side what he has to. */
  async function freshClaim(serial: number) {
    const seats = {
      ...{ officer: hand.seat(people.OFFICER), approver: hand.seat(people.APPROVER) },
      ...{ registrar: hand.seat(people.REGISTRAR), buyer: hand.seat(people.ENTERPRISE) },
      ...{ broker: hand.seat(people.BROKER), office: hand.seat(people.CONTRACT_REGISTRAR) },
    };
    const told = { title: `第${serial}套装置`, total: '600000.00', technologyAmount: '600000.00' };
    const contract = await settledContract(market, seats, told);
    const [seller] = (await seats.officer.get(`/api/contracts/${contract}/claims`)).body.items;
    const { resultDigest } = (await seats.officer.get(`/api/claims/${seller.id}`)).body;
    const payee = { bank: '演示银行景德镇分行', account: '4602000100012345678' };
    const body = { ...payee, resultDigest, figuresRight: true, related: false };
    await seats.officer.post(`/api/claims/${seller.id}/confirm`, body);
    await market.settle();
    const [{ id }] = (await seats.buyer.get(`/api/contracts/${contract}/claims`)).body.items;
    return { id, applicant: people.ENTERPRISE, related: false };
  }
});

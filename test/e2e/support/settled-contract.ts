import type { Browser } from './browser';
import { signedContract } from './forms';
import type { OpenMarket } from './open-market';
import {
  APPROVER,
  BROKER,
  BROKER_FIRM,
  CITY,
  CONTRACT_REGISTRAR,
  COUNTY,
  ENTERPRISE,
  OFFICER,
  PAYOUT_CHECKER,
  PAYOUT_MAKER,
  PROVINCE,
  PUBLICITY,
  REGISTRAR,
  SUPERVISOR,
} from './people';

const ACCOUNTS = {
  officer: OFFICER,
  approver: APPROVER,
  registrar: REGISTRAR,
  buyer: ENTERPRISE,
  broker: BROKER,
  office: CONTRACT_REGISTRAR,
  county: COUNTY,
  city: CITY,
  province: PROVINCE,
  publicity: PUBLICITY,
  maker: PAYOUT_MAKER,
  checker: PAYOUT_CHECKER,
  supervisor: SUPERVISOR,
};
export type Seat = keyof typeof ACCOUNTS;
export type Seats = Record<Seat, Browser>;
type Parties = Pick<Seats, 'officer' | 'approver' | 'registrar' | 'buyer' | 'broker' | 'office'>;

/** Everybody a subsidy passes through, at a browser each. */
export async function takeSeats(market: OpenMarket): Promise<Seats> {
  const entries: [Seat, Browser][] = [];
  for (const [seat, account] of Object.entries(ACCOUNTS) as [Seat, string][]) {
    entries.push([seat, await market.browser(account)]);
  }
  return Object.fromEntries(entries) as Seats;
}

interface Told {
  total: string;
  technologyAmount: string;
  title: string;
  /** Left out: everything. */
  paid?: string;
}

/** A contract that is registered and paid through the settlement account. @returns its id */
export async function settledContract(market: OpenMarket, seats: Parties, told: Told): Promise<string> {
  const { officer, approver, registrar, buyer, broker, office } = seats;
  const firm = { browser: broker, creditCode: BROKER_FIRM };
  const id = await signedContract({ officer, approver, registrar, buyer, broker: firm }, told);
  await officer.post(`/api/contracts/${id}/submit`);
  const { technologyAmount } = told;
  const found = { type: 'development-commissioned', technologyAmount };
  const registered = await office.post(`/api/contracts/${id}/register`, found);
  if (registered.status !== 200) throw new Error(`It could not be registered: ${registered.text}`);
  await market.settle();
  await pay(market, seats, id, told.paid ?? told.total);
  return id;
}

export async function pay(
  market: OpenMarket,
  { buyer }: Pick<Seats, 'buyer'>,
  id: string,
  amount: string,
): Promise<void> {
  const { payments } = (await buyer.get(`/api/contracts/${id}/payments`)).body;
  const transfer = {
    payerName: '景德镇青禾陶瓷科技有限公司',
    payerAccount: '3602 0001',
    amount,
    remark: payments.instalments[0].code,
  };
  await buyer.post('/api/demo/bank/transfers', transfer);
  await market.settle();
  await market.settle();
}

export const ACCOUNT = { bank: '演示银行景德镇分行', account: '3602000100012345678' };

import { DEMONSTRATION_PASSWORD } from '../../apps/assembly/demonstration';
import { Browser } from './support/browser';
import { asOwner } from './support/claims';
import { type OpenMarket, openMarket } from './support/open-market';
import { ADMINISTRATOR, APPROVER, OFFICER } from './support/people';

const LIMIT = 1_000;

/** One person at four browsers, two of them before another process: what ends his sessions ends all of them. */
describe('sessions', () => {
  let market: OpenMarket;
  let second: string;
  let head: Browser;
  let administrator: Browser;

  beforeAll(async () => {
    market = await openMarket();
    second = await market.another();
    head = await market.browser(APPROVER);
    administrator = await market.browser(ADMINISTRATOR);
  });
  afterAll(() => market.close());

  const four = async (account: string): Promise<Browser[]> => {
    await asOwner(market, 'DELETE FROM rate_limit');
    const seats: Browser[] = [];
    for (const url of [market.url, second, market.url, second]) {
      seats.push(await Browser.open(url, 'http://market.test', account));
    }
    return seats;
  };
  const alive = async (seats: readonly Browser[]) =>
    Promise.all(seats.map(async (seat) => (await seat.get('/api/session')).status));

  /** @returns milliseconds from the answer to the change until the last seat was refused */
  const measured = async (
    seats: readonly Browser[],
    change: () => Promise<{ status: number; text: string }>,
  ) => {
    expect(await alive(seats)).toEqual(seats.map(() => 200));
    const { status, text } = await change();
    const changed = performance.now();
    expect([status < 300, text]).toEqual([true, expect.anything()]);
    expect(await alive(seats)).toEqual(seats.map(() => 401));
    return performance.now() - changed;
  };

  it('end within a second at every process when duty, password or membership changes, or an administrator says so', async () => {
    const times: Record<string, number> = {};
    const { personId } = (await (await market.browser(OFFICER)).get('/api/session')).body;
    const { id } = (await administrator.get(`/api/accounts?address=${OFFICER}`)).body;
    const member = `/api/unit/members/${personId}`;
    const account = `/api/accounts/${id}`;

    let seats = await four(OFFICER);
    times['duty taken'] = await measured(seats, () =>
      head.put(`${member}/duties`, { duties: ['deal-officer'] }),
    );

    seats = await four(OFFICER);
    const here = seats.pop() as Browser;
    const password = 'Yizhizai-Zhaohui-2026';
    const change = { old: DEMONSTRATION_PASSWORD, password };
    times['password changed'] = await measured(seats, () => here.put('/api/password', change));
    expect((await here.get('/api/session')).status).toBe(200);
    await here.put('/api/password', { old: password, password: DEMONSTRATION_PASSWORD });

    seats = await four(OFFICER);
    times['ended by the unit'] = await measured(seats, () => head.post(`${member}/sign-out`));

    seats = await four(OFFICER);
    times['ended by the market'] = await measured(seats, () => administrator.post(`${account}/sign-out`));

    seats = await four(OFFICER);
    times['account locked'] = await measured(seats, () =>
      administrator.post(`${account}/lock`, { reason: '本人报失' }),
    );
    await administrator.post(`${account}/unlock`);

    seats = await four(OFFICER);
    const { body } = await head.get('/api/session');
    const successor = { successorId: body.personId };
    times['membership ended'] = await measured(seats, () => head.post(`${member}/removal`, successor));

    const said = Object.entries(times).map(([what, time]) => `${what} ${time.toFixed(0)} ms`);
    process.stdout.write(`Four browsers, two processes, all refused: ${said.join(', ')}\n`);
    for (const time of Object.values(times)) expect(time).toBeLessThan(LIMIT);
  });
});

import fc from 'fast-check';
import type { Browser } from './support/browser';
import { achievementForm } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, OFFICER, REGISTRAR } from './support/people';

const RUNS = 12;
const LIMIT = 120_000;

/** What may follow on what, written down by hand beside the table of the code. */
const NEXT: Record<string, Record<string, string>> = {
  draft: { submit: 'unit-review' },
  returned: { submit: 'unit-review' },
  'unit-review': { approve: 'registry-review', return: 'returned' },
  'registry-review': { register: 'registered', 'send-back': 'returned' },
  registered: { list: 'listed', withdraw: 'withdrawn' },
  listed: { confirm: 'listed', withdraw: 'withdrawn' },
  withdrawn: { list: 'listed' },
};
const BY: Record<string, 'officer' | 'approver' | 'registrar'> = {
  submit: 'officer',
  approve: 'approver',
  return: 'approver',
  register: 'registrar',
  'send-back': 'registrar',
  list: 'officer',
  confirm: 'officer',
  withdraw: 'officer',
};
const ACTIONS = Object.keys(BY);

/** People press whatever they like in whatever order: only what the life of an achievement allows ever happens. */
describe('any sequence of moves', () => {
  let market: OpenMarket;
  let people: Record<'officer' | 'approver' | 'registrar', Browser>;

  beforeAll(async () => {
    market = await openMarket();
    people = {
      officer: await market.browser(OFFICER),
      approver: await market.browser(APPROVER),
      registrar: await market.browser(REGISTRAR),
    };
  });
  afterAll(() => market.close());

  const press = (action: string, id: string) =>
    people[BY[action] ?? 'officer'].post(`/api/achievements/${id}/${action}`, { reason: '按顺序走一遍' });
  const stateOf = async (id: string) => {
    const [row] = await market.dataSource.query('SELECT state, number FROM achievement WHERE id = $1', [id]);
    return row as { state: string; number: string | null };
  };

  it(
    'moves exactly as the life of an achievement allows, and every move leaves one line of history',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...ACTIONS), { minLength: 4, maxLength: 9 }),
          async (actions) => {
            await market.dataSource.query('DELETE FROM rate_limit');
            const { id } = (await people.officer.post('/api/achievements', achievementForm())).body;
            let state = 'draft';
            let moves = 0;
            for (const action of ['submit', 'approve', ...actions]) {
              const expected = NEXT[state]?.[action];
              const answer = await press(action, id);
              if (expected === undefined) expect(answer.status).toBeGreaterThanOrEqual(403);
              else {
                expect([action, answer.status]).toEqual([action, 200]);
                state = expected;
                moves += 1;
              }
              expect((await stateOf(id)).state).toBe(state);
            }
            const history = await market.dataSource.query(
              'SELECT to_state FROM state_history WHERE object_id = $1 ORDER BY id',
              [id],
            );
            expect(history).toHaveLength(moves + 1);
            expect(history.at(-1).to_state).toBe(state);
            const open = await market.dataSource.query(
              'SELECT count(*)::int AS n FROM work_item WHERE object_id = $1 AND closed_at IS NULL',
              [id],
            );
            expect(open[0].n).toBe(
              ['unit-review', 'returned', 'registry-review', 'registered'].includes(state) ? 1 : 0,
            );
          },
        ),
        { numRuns: RUNS },
      );
    },
    LIMIT,
  );

  it(
    'gives no number twice when many are registered at once, and leaves no gap',
    async () => {
      await market.dataSource.query('DELETE FROM rate_limit');
      const ids = await Promise.all(
        Array.from(
          { length: 10 },
          async () =>
            (await people.officer.post('/api/achievements', achievementForm({ kind: 'theory' }))).body
              .id as string,
        ),
      );
      await Promise.all(ids.map((id) => press('submit', id)));
      await Promise.all(ids.map((id) => press('approve', id)));
      const answers = await Promise.all(ids.map((id) => press('register', id)));
      const serials = answers.map((answer) => Number(answer.body.number.slice(-4))).toSorted((a, b) => a - b);
      expect(serials).toEqual(Array.from({ length: 10 }, (_, index) => index + 1));
    },
    LIMIT,
  );

  it('lets one of two who decide at once win, and tells the other what has happened', async () => {
    const { id } = (await people.officer.post('/api/achievements', achievementForm())).body;
    await press('submit', id);
    const answers = await Promise.all([press('approve', id), press('return', id)]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
  });
});

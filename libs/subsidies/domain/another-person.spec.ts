import type { PersonActor } from '@market/platform/call';
import type { Claim, ClaimDuty, ClaimState } from './claim';
import { type Action, claimStates } from './states';

const SIX = ['一', '二', '三', '四', '五', '六'];
const ROUNDS = 3;

/** Every move a person makes on a claim, and as what: written down here, not read from the table. */
const ACTS: readonly [Action, ClaimDuty][] = [
  ['confirm', 'apply'],
  ['withdraw', 'apply'],
  ['county-approve', 'county'],
  ['county-return', 'county'],
  ['city-approve', 'city'],
  ['city-return', 'city'],
  ['province-approve', 'province'],
  ['province-return', 'province'],
  ['batch', 'make'],
  ['unbatch', 'check'],
];
/** What the market does by itself in between. */
const BY_ITSELF: Partial<Record<ClaimState, ClaimState>> = {
  submitted: 'county-review',
  publicity: 'payable',
};

interface Walk {
  state: ClaimState;
  round: number;
  /** Person by person what he has acted as; nobody holds a duty here, everybody holds all of them. */
  acted: readonly (ClaimDuty | undefined)[];
}

const subjectOf = ({ state, acted }: Walk): Claim => {
  const actedBy = acted.flatMap((duty, at) =>
    duty ? [{ personId: SIX[at] ?? '', name: '某人', duty }] : [],
  );
  return { id: 'c', state, actedBy } as unknown as Claim;
};
const actorOf = (at: number): PersonActor =>
  ({ kind: 'person', personId: SIX[at] }) as unknown as PersonActor;

describe('six people with every duty, and a claim that comes back from every desk', () => {
  it('names every move a person makes', () => {
    const moves = Object.entries(claimStates.moves).filter(([, move]) => move.by);
    expect(moves.map(([action]) => action).toSorted()).toEqual(ACTS.map(([action]) => action).toSorted());
  });

  it('never finds one of them in two stages, and never refuses who is in none', () => {
    const seen = new Set<string>();
    const waiting: Walk[] = [{ state: 'prepared', round: 0, acted: SIX.map(() => undefined) }];
    let tried = 0;
    for (let walk = waiting.pop(); walk; walk = waiting.pop()) {
      const key = JSON.stringify(walk);
      if (seen.has(key) || walk.round > ROUNDS) continue;
      seen.add(key);
      for (const [action, duty] of ACTS) {
        const move = claimStates.moves[action];
        if (!move.from.includes(walk.state)) continue;
        for (const [at] of SIX.entries()) {
          tried += 1;
          const faults = (move.needs ?? []).flatMap((guard) => guard(subjectOf(walk), actorOf(at)) ?? []);
          const before = walk.acted[at];
          const isElsewhere = before !== undefined && before !== duty;
          if (faults.length > 0 !== isElsewhere)
            throw new Error(`${action} by one who has acted as ${before}: ${faults.length} refusals`);
          if (isElsewhere) continue;
          waiting.push({
            state: BY_ITSELF[move.to] ?? move.to,
            round: walk.round + (action === 'confirm' ? 1 : 0),
            acted: walk.acted.with(at, duty),
          });
        }
      }
    }
    expect(seen.size).toBeGreaterThan(1_000);
    expect(tried).toBeGreaterThan(10_000);
  });
});

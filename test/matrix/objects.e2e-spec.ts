import { writeFileSync } from 'node:fs';
import { allRoutes } from '@market/platform/http';
import { AttackedWrites } from './support/attacked-writes';
import { unnamedIds, walkBody } from './support/body-matrix';
import { Caller } from './support/caller';
import { Fields } from './support/fields';
import { NAMED_IN_BODIES, type NamedInBody, prepareForms } from './support/named-in-bodies';
import { ObjectMatrix } from './support/object-matrix';
import { ROUTES } from './support/routes';
import { tellWorld } from './support/tell-world';
import type { World } from './support/world';
import { contractWrites } from './support/write-contracts';
import { accountWrites } from './support/write-accounts';
import { unitWrites } from './support/write-units';
import { letterWrites } from './support/write-letters';
import { loadWrites } from './support/write-loads';
import { numberWrites } from './support/write-numbers';
import { scienceWrites } from './support/write-science';
import { standingWrites } from './support/write-standing';
import { subsidyWrites } from './support/write-subsidies';
import { waysInWrites } from './support/write-ways-in';
import type { Write } from './support/writes';

const STORIES: Record<string, (world: World) => Write[]> = {
  'achievements, needs and deals': scienceWrites,
  'contracts and payments': contractWrites,
  claims: subsidyWrites,
  standing: standingWrites,
  letters: letterWrites,
  'first loads': loadWrites,
  units: unitWrites,
  'the numbers of the market': numberWrites,
  'ways in': waysInWrites,
  accounts: accountWrites,
};

/** Every route, every role, every object, every place an id stands. */
describe('the matrix of objects', () => {
  let world: World;
  let caller: Caller;
  let matrix: ObjectMatrix;
  const fields = new Fields();
  const begin = performance.now();

  beforeAll(async () => {
    world = await tellWorld();
    caller = new Caller(world);
    await prepareForms(world);
    matrix = new ObjectMatrix(world, caller, fields);
  }, 120_000);
  afterAll(() => world?.close());

  it('knows every route there is, and no other', () => {
    const [known, real] = [Object.keys(ROUTES), allRoutes(world.market.api)];
    const added = real.filter((route) => !known.includes(route));
    const gone = known.filter((route) => !real.includes(route));
    expect([
      ...added.map((route) => `${route} needs a line in test/matrix/support/routes.ts: who may call it?`),
      ...gone.map((route) => `${route} is gone: take its line out of test/matrix/support/routes.ts`),
    ]).toEqual([]);
  });

  it.each(Object.keys(ROUTES))(
    '%s',
    async (route) => {
      await matrix.walk(route);
      expect(caller.faults.splice(0)).toEqual([]);
    },
    120_000,
  );

  it('knows every id that stands in a body', () => {
    expect(unnamedIds(Object.keys(ROUTES))).toEqual([]);
  });

  it.each(NAMED_IN_BODIES.map((named): [string, NamedInBody] => [`${named.route} by ${named.field}`, named]))(
    '%s',
    async (_, named) => {
      await walkBody(world, caller, named);
      expect(caller.faults.splice(0)).toEqual([]);
    },
  );

  it('asked more than twenty thousand times', () => {
    expect(caller.calls).toBeGreaterThanOrEqual(20_000);
  });

  describe('every write, forged and stuffed before it is done', () => {
    let writes: AttackedWrites;

    beforeAll(async () => {
      writes = await AttackedWrites.of(world, fields);
    });

    it.each(Object.keys(STORIES))('of %s', async (story) => {
      for (const write of STORIES[story]?.(world) ?? []) await writes.take(write);
      expect(writes.faults.splice(0)).toEqual([]);
    });

    it('are all the writes there are', () => {
      const routes = Object.keys(ROUTES).filter((route) => !route.startsWith('GET '));
      const untold = routes.filter((route) => !writes.told.has(route));
      expect(
        untold.map((route) => `${route} needs a rightful call in test/matrix/support/write-*.ts`),
      ).toEqual([]);
      expect(writes.forged).toBeGreaterThanOrEqual(60);
    });

    afterAll(() => console.log(`${writes.forged} forged calls, ${writes.columns} columns slipped in`));
  });

  afterAll(() => {
    const seconds = Math.round((performance.now() - begin) / 1000);
    if (process.env.MATRIX_FIELDS) writeFileSync(process.env.MATRIX_FIELDS, fields.report());
    console.log(`${caller.calls} calls, ${seconds} s; ${matrix.times()}`);
  });
});

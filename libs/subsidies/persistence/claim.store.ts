import { type EntityManager, In } from 'typeorm';
import { isId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';
import type { Claim } from '../domain/claim';
import { ClaimEntity } from './claim.entity';

type Acted = Claim['actedBy'][number];

export function claimOf(entity: ClaimEntity, actedBy: readonly Acted[]): Claim {
  const { applicantId, countyId, cityId, provinceId, amount, expected, ...rest } = entity;
  const { payeeBank: bank, payeeAccountSealed: accountSealed, payeeAccountTail, ...others } = rest;
  const { result, preparedAt: _, payeeAccountIndex: _index, ...kept } = others;
  const why = result.refusals.length > 0 ? result.refusals : result.missing;
  return {
    ...kept,
    holders: { applicant: applicantId, county: countyId, city: cityId, province: provinceId },
    amount: amount === null ? null : BigInt(amount),
    expected: expected === null ? null : BigInt(expected),
    payee: bank && accountSealed ? { bank, accountSealed, accountTail: payeeAccountTail ?? '' } : null,
    why: why.map(({ zh, en }) => ({ zh, en })),
    actedBy,
  };
}

export async function claimsOf(manager: EntityManager, entities: readonly ClaimEntity[]): Promise<Claim[]> {
  const acted = await personsOf(
    manager,
    entities.map(({ id }) => id),
  );
  return entities.map((entity) => claimOf(entity, acted.get(entity.id) ?? []));
}

export async function findClaim(
  manager: EntityManager,
  id: string,
): Promise<{ claim: Claim; entity: ClaimEntity } | undefined> {
  const entity = isId(id) ? await manager.findOneBy(ClaimEntity, { id }) : null;
  if (!entity) return undefined;
  const [claim] = await claimsOf(manager, [entity]);
  return claim && { claim, entity };
}

/** Locked in the order of their ids, so that two who take the same ones do not wait for each other in a ring. */
export async function lockClaims(manager: EntityManager, ids: readonly string[]): Promise<Claim[]> {
  if (ids.length === 0) return [];
  const found = await manager.find(ClaimEntity, {
    where: { id: In([...ids]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return claimsOf(manager, found);
}

async function personsOf(manager: EntityManager, claimIds: readonly string[]): Promise<Map<string, Acted[]>> {
  const found = await rows<Acted & { claimId: string }>(
    manager,
    `SELECT claim_id AS "claimId", person_id AS "personId", person_name AS name, duty FROM claim_person
     WHERE claim_id = ANY($1)`,
    [claimIds],
  );
  const byClaim = new Map<string, Acted[]>();
  for (const { claimId, ...acted } of found) byClaim.set(claimId, [...(byClaim.get(claimId) ?? []), acted]);
  return byClaim;
}

/** Writes down that this person has this duty in the claim; false when he has another one already. */
export async function takeDuty(
  tx: Transaction,
  claimId: string,
  { personId, name, duty }: Acted,
): Promise<boolean> {
  const taken = await rows(
    tx.manager,
    `INSERT INTO claim_person (claim_id, person_id, person_name, duty) VALUES ($1, $2, $3, $4)
     ON CONFLICT (claim_id, person_id) DO UPDATE SET person_name = excluded.person_name
       WHERE claim_person.duty = excluded.duty RETURNING 1`,
    [claimId, personId, name, duty],
  );
  return taken.length === 1;
}

/** The next number of a year, such as BT2026-0007; the row is locked until commit. */
export async function nextNumber(manager: EntityManager, kind: 'BT' | 'BF', year: number): Promise<string> {
  const [row] = await rows<{ last: number }>(
    manager,
    `INSERT INTO subsidy_serial (kind, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (kind, year) DO UPDATE SET last = subsidy_serial.last + 1 RETURNING last`,
    [kind, year],
  );
  if (!row) throw new Error('The serial number was not written.');
  return `${kind}${year}-${String(row.last).padStart(4, '0')}`;
}

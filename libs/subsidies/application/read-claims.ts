import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { ReadUnits, type Unit } from '@market/organizations';
import { type PublicNotice, ReadNotices } from '@market/publicity';
import type { Holders } from '@market/platform/access';
import type { PersonActor } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { type HistoryRow, historyOf } from '@market/platform/states';
import type { Claim, ClaimState } from '../domain/claim';
import { ClaimApprovalEntity } from '../persistence/claim-approval.entity';
import { ClaimEntity, type KeptResult } from '../persistence/claim.entity';
import { claimsOf, findClaim } from '../persistence/claim.store';
import { type Pool, poolOf } from '../persistence/ledger.store';
import type { Policy } from '../domain/engine';
import { Policies } from './policies';
import { type Concerns, ReadConcerns } from './read-concerns';

export const PAGE_SIZE = 50;

/** Who of an office reads the claims it holds; the access rows of one claim say the same. */
export const REVIEWED = [
  { holder: 'countyId', as: 'county', duties: ['county-reviewer'] },
  { holder: 'cityId', as: 'city', duties: ['city-reviewer'] },
  {
    holder: 'provinceId',
    as: 'province',
    duties: ['province-reviewer', 'publicity-officer', 'payout-maker', 'payout-checker', 'supervisor'],
  },
] as const;

export interface ClaimRoom extends Concerns {
  claim: Claim;
  result: KeptResult;
  approvals: ClaimApprovalEntity[];
  history: HistoryRow[];
  units: ReadonlyMap<string, Unit>;
  notice: PublicNotice | undefined;
  objected: boolean;
  pool: Pool | undefined;
  policy: Policy;
}

@Injectable()
export class ReadClaims {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: ReadUnits,
    private readonly notices: ReadNotices,
    private readonly policies: Policies,
    private readonly concerns: ReadConcerns,
  ) {}

  /** Claims this person reviews for his office, or else those his unit applied for; newest first. */
  async ofActor(
    actor: PersonActor,
    { page, state }: { page: number; state: ClaimState | undefined },
  ): Promise<{ total: number; items: Claim[]; units: ReadonlyMap<string, Unit> }> {
    const { unitId } = actor;
    if (!unitId) return { total: 0, items: [], units: new Map() };
    const { manager } = this.dataSource;
    const reviewed = REVIEWED.filter(({ duties }) => duties.some((duty) => actor.duties.includes(duty)));
    const holders = reviewed.length > 0 ? reviewed.map(({ holder }) => holder) : (['applicantId'] as const);
    const [found, total] = await manager.findAndCount(ClaimEntity, {
      where: holders.map((holder) => ({ ...(state ? { state } : {}), [holder]: unitId })),
      order: { preparedAt: 'DESC', id: 'DESC' },
      take: PAGE_SIZE,
      skip: (page - 1) * PAGE_SIZE,
    });
    const items = await claimsOf(manager, found);
    return { total, items, units: await this.units.byIds(manager, items.flatMap(unitsOf)) };
  }

  async room(id: string, { personId }: PersonActor): Promise<ClaimRoom | undefined> {
    const { manager } = this.dataSource;
    const found = await findClaim(manager, id);
    if (!found) return undefined;
    const { claim, entity } = found;
    return {
      claim,
      result: entity.result,
      approvals: await manager.find(ClaimApprovalEntity, {
        where: { claimId: id, round: claim.round },
        order: { at: 'ASC' },
      }),
      history: await historyOf(manager, 'claim', id),
      units: await this.units.byIds(manager, unitsOf(claim)),
      ...(await this.concerns.execute(manager, claim, personId)),
      notice: claim.noticeId ? await this.notices.byId(manager, claim.noticeId) : undefined,
      objected: (await this.notices.objectedSubjects(manager, [id])).has(id),
      pool: await poolOf(manager, claim.poolId),
      policy: this.policies.byId(claim.policyId),
    };
  }

  /** The claims of a contract that this unit applied for. */
  async ofContract(
    { unitId }: PersonActor,
    contractId: string,
  ): Promise<{ items: Claim[]; units: ReadonlyMap<string, Unit> }> {
    if (!unitId || !isId(contractId)) return { items: [], units: new Map() };
    const { manager } = this.dataSource;
    const found = await manager.findBy(ClaimEntity, { contractId, applicantId: unitId });
    const items = await claimsOf(manager, found);
    return { items, units: await this.units.byIds(manager, items.flatMap(unitsOf)) };
  }

  /** What a notice about a claim is made of. */
  async byIds(manager: EntityManager, ids: readonly string[]): Promise<Claim[]> {
    return claimsOf(manager, await manager.findBy(ClaimEntity, { id: In([...ids]) }));
  }
}

function unitsOf({ holders }: Claim): string[] {
  return Object.values(holders).flatMap((unitId) => unitId ?? []);
}

/** Who stands to a claim as what; undefined when there is none. */
export async function holdersOfClaim(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return (await findClaim(manager, id))?.claim.holders;
}

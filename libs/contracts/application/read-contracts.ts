import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Conflict, ConflictsOf } from '@market/integrity';
import { ReadUnits, type Unit } from '@market/organizations';
import type { Holders } from '@market/platform/access';
import type { Actor, PersonActor } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { FileStore } from '@market/platform/files';
import { type HistoryRow, historyOf } from '@market/platform/states';
import type { Contract, Signature } from '../domain/contract';
import { contractRefusals } from '../domain/refusals';
import { ContractEntity } from '../persistence/contract.entity';
import { contractOf, findContract } from '../persistence/contract.store';
import { SignatureEntity } from '../persistence/signature.entity';
import { ReadSigning } from './read-signing';

export const PAGE_SIZE = 50;

export interface ContractRoom {
  contract: Contract;
  /** For the present file, in the order they were given. */
  signatures: Signature[];
  history: HistoryRow[];
  units: ReadonlyMap<string, Unit>;
  /** What keeps the reader, of the office, from deciding about it. */
  conflict: Conflict | undefined;
}

@Injectable()
export class ReadContracts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly units: ReadUnits,
    private readonly signing: ReadSigning,
    private readonly conflicts: ConflictsOf,
  ) {}

  /** Contracts the unit is party, broker or office of, newest first. */
  async ofUnit(
    { unitId }: PersonActor,
    page: number,
  ): Promise<{ total: number; items: Contract[]; units: ReadonlyMap<string, Unit> }> {
    if (!unitId) return { total: 0, items: [], units: new Map() };
    const { manager } = this.dataSource;
    const [entities, total] = await manager.findAndCount(ContractEntity, {
      where: [{ buyerId: unitId }, { sellerId: unitId }, { brokerId: unitId }, { officeId: unitId }],
      order: { createdAt: 'DESC', id: 'DESC' },
      take: PAGE_SIZE,
      skip: (page - 1) * PAGE_SIZE,
    });
    const items = entities.map((entity) => contractOf(entity));
    return { total, items, units: await this.units.byIds(manager, items.flatMap(partiesOf)) };
  }

  /** For an actor: with what he would sign it by, where it waits for him. */
  async room(id: string, actor?: Actor): Promise<ContractRoom | undefined> {
    const { manager } = this.dataSource;
    const contract = await findContract(manager, id);
    if (!contract) return undefined;
    const signatures = contract.fileDigest
      ? await manager.find(SignatureEntity, {
          where: { contractId: id, fileDigest: contract.fileDigest },
          order: { signedAt: 'ASC' },
        })
      : [];
    const signing = actor && (await this.signing.execute(manager, { contract, actor, hold: false }));
    return {
      contract: { ...contract, signing },
      signatures,
      history: await historyOf(manager, 'contract', id),
      units: await this.units.byIds(manager, partiesOf(contract)),
      conflict: await this.conflictOf(manager, contract, actor),
    };
  }

  private async conflictOf(manager: EntityManager, { holders }: Contract, reader: Actor | undefined) {
    if (reader?.kind !== 'person' || reader.unitId !== holders.office) return undefined;
    const parties = [holders.buyer, holders.seller, holders.broker].flatMap((id) => id ?? []);
    return (await this.conflicts.execute(manager, reader.personId, parties))[0];
  }

  /** The contract of a deal, when there is one. */
  async ofDeal(dealId: string): Promise<Contract | undefined> {
    const entity = isId(dealId) ? await this.dataSource.manager.findOneBy(ContractEntity, { dealId }) : null;
    return entity ? contractOf(entity) : undefined;
  }

  /** The file that is, or was, signed. @throws contractRefusals.noSuchContract while there is none */
  async file(id: string): Promise<Readable> {
    const contract = await findContract(this.dataSource.manager, id);
    if (!contract?.fileDigest) throw contractRefusals.noSuchContract();
    return this.files.open(contract.fileDigest);
  }
}

export function partiesOf({ holders }: Contract): string[] {
  return Object.values(holders).flatMap((unitId) => unitId ?? []);
}

/** Who stands to a contract as what; undefined when there is none. */
export async function holdersOfContract(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return isId(id) ? (await findContract(manager, id))?.holders : undefined;
}

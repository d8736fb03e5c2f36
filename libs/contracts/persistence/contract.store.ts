import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import { type Mover, moversOf } from '@market/platform/states';
import type { Contract, ContractTerms } from '../domain/contract';
import { ContractEntity } from './contract.entity';

/** Who has moved it is asked for where it matters, never for a list. */
export function contractOf(entity: ContractEntity, movers: readonly Mover[] = []): Contract {
  const {
    buyerId,
    sellerId,
    brokerId,
    officeId,
    amount,
    type,
    technologyAmount,
    clauses,
    createdAt: _,
    ...rest
  } = entity;
  return {
    ...rest,
    movers,
    holders: { buyer: buyerId, seller: sellerId, broker: brokerId, office: officeId },
    amount: BigInt(amount),
    terms: { type, technologyAmount: technologyAmount === null ? null : BigInt(technologyAmount), clauses },
  };
}

/** The terms' columns. */
export function columnsOf({ type, technologyAmount, clauses }: ContractTerms): Partial<ContractEntity> {
  return { type, technologyAmount: technologyAmount?.toString() ?? null, clauses };
}

export async function findContract(manager: EntityManager, id: string): Promise<Contract | undefined> {
  const entity = await manager.findOneBy(ContractEntity, { id });
  return entity ? contractOf(entity, await moversOf(manager, 'contract', id)) : undefined;
}

/** The next registration number of an office and year; the row is locked until commit, so none is given twice. */
export async function nextRegistrationNumber(
  manager: EntityManager,
  place: string,
  year: number,
): Promise<string> {
  const [row] = await rows<{ last: number }>(
    manager,
    `INSERT INTO contract_serial (place, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (place, year) DO UPDATE SET last = contract_serial.last + 1 RETURNING last`,
    [place, year],
  );
  if (!row) throw new Error('The serial number was not written.');
  return `${place}${year}${String(row.last).padStart(6, '0')}`;
}

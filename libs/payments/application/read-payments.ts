import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ReadContracts } from '@market/contracts';
import { type Document, ReadDocuments } from '@market/documents';
import type { Holders } from '@market/platform/access';
import { dayOf, isId } from '@market/platform/clock';
import { type AccountDetails, SettlementAccount } from '@market/platform/settlement-account';
import { compareEvidence, type Evidence, type Finding } from '../domain/evidence';
import type { SettlementLine } from '../domain/line';
import type { Instalment } from '../domain/plan';
import { evidenceFor, findLine, lineOf, linesOf, planOf } from '../persistence/payment.store';
import { SettlementLineEntity } from '../persistence/settlement-line.entity';

export const PAGE_SIZE = 50;

export interface Payments {
  account: AccountDetails;
  plan: Instalment[];
  lines: SettlementLine[];
  evidence: Evidence[];
  documents: ReadonlyMap<string, Document>;
  findings: Finding[];
}

@Injectable()
export class ReadPayments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly contracts: ReadContracts,
    private readonly documents: ReadDocuments,
    private readonly account: SettlementAccount,
  ) {}

  /** Plan, money, papers and their differences; undefined while the contract has no plan. */
  async ofContract(contractId: string): Promise<Payments | undefined> {
    const { manager } = this.dataSource;
    const plan = await planOf(manager, contractId);
    const room = plan.length > 0 ? await this.contracts.room(contractId) : undefined;
    if (!room) return undefined;
    const lines = await linesOf(manager, contractId);
    const evidence = await evidenceFor(manager, contractId);
    const signedAt = room.signatures.at(-1)?.signedAt;
    return {
      account: this.account.details(),
      plan,
      lines,
      evidence,
      documents: await this.documents.byIds(
        manager,
        evidence.map(({ documentId }) => documentId),
      ),
      findings: compareEvidence({
        contractAmount: room.contract.amount,
        signedOn: signedAt ? dayOf(signedAt) : null,
        booked: lines,
        evidence,
      }),
    };
  }

  /** Money received by the account a unit keeps, newest first. */
  async received(marketId: string, page: number): Promise<{ total: number; items: SettlementLine[] }> {
    const [found, total] = await this.dataSource.manager.findAndCount(SettlementLineEntity, {
      where: { marketId },
      order: { receivedAt: 'DESC', id: 'DESC' },
      take: PAGE_SIZE,
      skip: (page - 1) * PAGE_SIZE,
    });
    return { total, items: found.map(lineOf) };
  }

  line(id: string): Promise<SettlementLine | undefined> {
    return findLine(this.dataSource.manager, id);
  }
}

/** Who stands to a statement line as what; undefined when there is none. */
export async function holdersOfLine(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return isId(id) ? (await findLine(manager, id))?.holders : undefined;
}

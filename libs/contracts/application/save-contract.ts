import { Injectable } from '@nestjs/common';
import type { Plain } from '@market/platform/audit';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import type { ContractTerms } from '../domain/contract';
import { contractRefusals } from '../domain/refusals';
import { ContractEntity } from '../persistence/contract.entity';
import { columnsOf, findContract } from '../persistence/contract.store';

@Injectable()
export class SaveContract {
  constructor(private readonly transactions: Transactions) {}

  /** Keeps the terms while it is a draft, over the version that was read. @throws contractRefusals */
  execute(
    call: Call,
    id: string,
    version: number,
    terms: ContractTerms,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(call, async (tx) => {
      const contract = await findContract(tx.manager, id);
      if (!contract) throw contractRefusals.noSuchContract();
      if (contract.state !== 'draft') throw contractRefusals.locked();
      const saved = await tx.manager.update(
        ContractEntity,
        { id, version, state: 'draft' },
        { ...(columnsOf(terms) as object), version: version + 1 },
      );
      if (saved.affected !== 1) throw contractRefusals.stalePage();
      tx.record({
        action: 'contract.save',
        object: { type: 'contract', id },
        before: contract.terms as unknown as Plain,
        after: terms as unknown as Plain,
      });
      return { id, version: version + 1 };
    });
  }
}

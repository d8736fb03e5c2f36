import { Injectable } from '@nestjs/common';
import { ConflictsOf } from '@market/integrity';
import { ReadUnits } from '@market/organizations';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { FileStore } from '@market/platform/files';
import { yuanShown } from '@market/platform/money';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { Contract, ContractType, Side, SigningFacts } from '../domain/contract';
import { contractRefusals } from '../domain/refusals';
import { type Action, contractStates } from '../domain/states';
import { ContractEntity } from '../persistence/contract.entity';
import { findContract, nextRegistrationNumber } from '../persistence/contract.store';
import { SignatureEntity } from '../persistence/signature.entity';
import { renderContract } from './contract-file';
import { putOnDesk } from './put-on-desk';
import { ReadSigning } from './read-signing';

export interface MovedContract {
  id: string;
  state: string;
  number: string | null;
}

/** Every move of a contract: send, sign, reopen, submit, register, return. */
@Injectable()
export class MoveContract {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly units: ReadUnits,
    private readonly signing: ReadSigning,
    private readonly conflicts: ConflictsOf,
  ) {}

  /** Makes the file both sides will sign. The content is kept first: a transaction that fails leaves nothing wrong. */
  send(call: Call, id: string): Promise<MovedContract> {
    return this.transactions.run(call, async (tx) => {
      const contract = await loaded(tx, id);
      const { buyer = '', seller = '' } = contract.holders;
      const parties = await this.units.byIds(tx.manager, [buyer ?? '', seller ?? '']);
      const file = await renderContract(contract, parties.get(buyer ?? ''), parties.get(seller ?? ''));
      const { sha256 } = await this.files.put(file);
      return this.move(tx, contract, 'send', { set: { fileDigest: sha256 }, detail: { fileDigest: sha256 } });
    });
  }

  /** Signs exactly the file that was read: its digest comes from the reader. @throws contractRefusals.otherFile */
  sign(call: Call, id: string, fileDigest: string): Promise<MovedContract> {
    return this.transactions.run(call, async (tx) => {
      const contract = await loaded(tx, id);
      if (contract.fileDigest !== fileDigest) throw contractRefusals.otherFile();
      const { actor } = call;
      if (actor.kind !== 'person')
        throw new Error('Only a person signs; the access rows let nobody else in.');
      const side: Side = actor.unitId === contract.holders.buyer ? 'buyer' : 'seller';
      const signing = await this.signing.execute(tx.manager, { contract, actor, hold: true });
      const by = evidenceOf(signing);
      const detail = { fileDigest, ...by };
      const moved = await this.move(tx, { ...contract, signing }, `sign-as-${side}`, { detail });
      await tx.manager.insert(SignatureEntity, {
        contractId: id,
        fileDigest,
        side,
        personId: actor.personId,
        personName: actor.name,
        unitId: actor.unitId ?? '',
        unitName: actor.unitName ?? '',
        signedAt: tx.now,
        ...by,
      });
      return moved;
    });
  }

  /** Back to the draft: the file is no longer the contract. */
  reopen(call: Call, id: string, reason: string | undefined): Promise<MovedContract> {
    return this.transactions.run(call, async (tx) =>
      this.move(tx, await loaded(tx, id), 'reopen', { reason, set: { fileDigest: null } }),
    );
  }

  submit(call: Call, id: string): Promise<MovedContract> {
    return this.transactions.run(call, async (tx) => {
      const [office] = await this.units.ofKind(tx.manager, 'registration-office');
      if (!office) throw contractRefusals.noOffice();
      return this.move(tx, await loaded(tx, id), 'submit', { set: { officeId: office.id } });
    });
  }

  /** Recognises type and technology amount as the office finds them, and gives the 16-digit number. */
  register(
    call: Call,
    id: string,
    found: { type: ContractType; technologyAmount: bigint },
  ): Promise<MovedContract> {
    return this.transactions.run(call, async (tx) => {
      const contract = await loaded(tx, id);
      await this.proveNoInterest(tx, contract);
      if (found.technologyAmount > contract.amount) {
        throw contractRefusals.technologyAbove({
          technology: yuanShown(found.technologyAmount),
          amount: yuanShown(contract.amount),
        });
      }
      const office = contract.holders.office ?? '';
      const place = (await this.units.byIds(tx.manager, [office])).get(office)?.divisionCode ?? '';
      const today = dayOf(tx.now);
      const number = await nextRegistrationNumber(tx.manager, place, Number(today.slice(0, 4)));
      return this.move(tx, contract, 'register', {
        set: {
          number,
          registeredOn: today,
          type: found.type,
          technologyAmount: String(found.technologyAmount),
        },
        detail: { number, type: found.type, technologyAmount: String(found.technologyAmount) },
      });
    });
  }

  return(call: Call, id: string, reason: string | undefined): Promise<MovedContract> {
    return this.transactions.run(call, async (tx) => {
      const contract = await loaded(tx, id);
      await this.proveNoInterest(tx, contract);
      return this.move(tx, contract, 'return', { reason });
    });
  }

  /** Nobody registers, or returns, a contract of a unit in which he has an interest. @throws integrityRefusals.standBack */
  private proveNoInterest(tx: Transaction, { holders: { buyer, seller, broker } }: Contract): Promise<void> {
    const parties = [buyer, seller, broker].flatMap((id) => id ?? []);
    return this.conflicts.prove(tx.manager, personIn(tx.call).personId, parties);
  }

  private async move(
    tx: Transaction,
    contract: Contract,
    action: Action,
    request: {
      reason?: string | undefined;
      set?: Partial<ContractEntity>;
      detail?: Record<string, string | number | null>;
    },
  ): Promise<MovedContract> {
    const state = await moveState(tx, contractStates, action, {
      subject: contract,
      entity: ContractEntity,
      ...request,
    });
    const number = request.set?.number ?? contract.number;
    const holders = {
      ...contract.holders,
      ...(request.set?.officeId ? { office: request.set.officeId } : {}),
    };
    await putOnDesk(tx, { ...contract, state, number, holders }, this.units);
    return { id: contract.id, state, number };
  }
}

/** What the record keeps of the authority; the guard has proved it by the time this is written. */
function evidenceOf(
  signing: SigningFacts | undefined,
): Pick<SignatureEntity, 'authority' | 'letterNumber' | 'letterUntil'> {
  const authority = signing?.authority;
  if (authority?.as === 'letter')
    return { authority: 'letter', letterNumber: authority.number, letterUntil: authority.untilDay };
  const representative = authority?.as === 'representative' ? 'representative' : null;
  return { authority: representative, letterNumber: null, letterUntil: null };
}

async function loaded(tx: Transaction, id: string): Promise<Contract> {
  const contract = await findContract(tx.manager, id);
  if (!contract) throw contractRefusals.noSuchContract();
  return contract;
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadSigningAuthority } from '@market/organizations';
import type { Actor } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import type { Contract, SigningFacts } from '../domain/contract';

/** By what an actor may sign a contract that waits for a signature of his unit. */
@Injectable()
export class ReadSigning {
  constructor(
    private readonly authorities: ReadSigningAuthority,
    private readonly clock: Clock,
  ) {}

  /** Undefined where this actor has nothing to sign. `hold`: what it rests on stays until the transaction ends. */
  async execute(
    manager: EntityManager,
    { contract, actor, hold }: { contract: Contract; actor: Actor; hold: boolean },
  ): Promise<SigningFacts | undefined> {
    const { fileDigest, state, holders, amount, dealNumber, number } = contract;
    const waitsFor = state === 'seller-signing' ? holders.seller : state === 'buyer-signing' && holders.buyer;
    if (actor.kind !== 'person' || !fileDigest || !waitsFor || actor.unitId !== waitsFor) return undefined;
    const who = { personId: actor.personId, unitId: waitsFor };
    const what = {
      day: dayOf(this.clock.now()),
      amount,
      matters: number ? [dealNumber, number] : [dealNumber],
    };
    const authority = await (hold
      ? this.authorities.hold(manager, who, what)
      : this.authorities.execute(manager, who, what));
    return { authority };
  }
}

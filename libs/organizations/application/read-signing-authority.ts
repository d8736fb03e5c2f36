import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Signing, type SigningAuthority, signingAuthority } from '../domain/signing-authority';
import { signingFacts } from '../persistence/signing.store';

type Who = { personId: string; unitId: string };

/** By what somebody may sign for a unit: asked before the button is drawn, and again in the transaction of the signature. */
@Injectable()
export class ReadSigningAuthority {
  async execute(manager: EntityManager, who: Who, signing: Signing): Promise<SigningAuthority> {
    return signingAuthority(await signingFacts(manager, who, false), signing);
  }

  /** What it rests on cannot be taken back before the transaction ends. */
  async hold(manager: EntityManager, who: Who, signing: Signing): Promise<SigningAuthority> {
    return signingAuthority(await signingFacts(manager, who, true), signing);
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { tailOf, Vault } from '@market/platform/crypto';
import { rows } from '@market/platform/database';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { type DocumentKind, identityNumberOf } from '../domain/identity-number';
import { identityRefusals } from '../domain/refusals';
import { IdentityDocumentEntity } from '../persistence/identity-document.entity';
import { keepConsent } from './give-consent';
import { mustBeFresh } from './must-be-fresh';

export const NUMBER = 'identity_document.number_sealed';

export interface Stated {
  kind: DocumentKind;
  number: string;
  /** To the keeping of the number, apart from all else. */
  agreed: boolean;
}

/** A person says by which paper he is known; nobody else can be known by it then. */
@Injectable()
export class StateIdentity {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** @throws identityRefusals.proveAgain where there is a number already, notAgreed, identityNumberWrong, identityNumberTaken */
  execute(call: Call, stated: Stated): Promise<void> {
    return this.transactions.run(call, async (tx) => {
      const { personId } = personIn(call);
      if (await this.stated(tx.manager, personId)) await mustBeFresh(tx);
      await this.keep(tx, personId, stated);
    });
  }

  /** In the caller's transaction. */
  async keep(tx: Transaction, personId: string, { kind, number: typed, agreed }: Stated): Promise<void> {
    if (!agreed) throw identityRefusals.notAgreed({}, [{ field: 'agreed', zh: '请勾选', en: 'Tick it' }]);
    const number = identityNumberOf(kind, typed);
    if (!number) throw identityRefusals.identityNumberWrong({}, AT);
    const indexes = this.vault.indexes(number);
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [indexes[0]]);
    const [owner] = await rows<{ personId: string }>(
      tx.manager,
      'SELECT person_id AS "personId" FROM identity_document WHERE number_index = ANY($1) AND person_id <> $2',
      [indexes, personId],
    );
    if (owner) throw identityRefusals.identityNumberTaken({}, AT);
    await tx.manager.upsert(
      IdentityDocumentEntity,
      {
        ...{ personId, kind, statedAt: tx.now, numberTail: tailOf(number) },
        numberSealed: this.vault.seal(number, { column: NUMBER, row: personId }),
        numberIndex: this.vault.index(number),
      },
      ['personId'],
    );
    await keepConsent(tx, personId, ['identity-number']);
    tx.record({
      action: 'person.state-identity',
      object: { type: 'person', id: personId },
      detail: { kind },
    });
  }

  /** Whether it is known who a person is. */
  stated(manager: EntityManager, personId: string): Promise<boolean> {
    return manager.existsBy(IdentityDocumentEntity, { personId });
  }
}

const AT = [{ field: 'number', zh: '核对号码', en: 'Check the number' }];

import { Injectable } from '@nestjs/common';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import { historyOf } from '@market/platform/states';
import type { Transaction } from '@market/platform/transactions';
import { ReadNotices } from '@market/publicity';
import { objectionRaised } from '@market/publicity/facts';
import { ReadClaims } from '@market/subsidies';
import { GiveNotice } from '../application/give-notice';
import { CLAIM_NOTICES } from '../domain/claim-notices';

@Injectable()
export class TellOfClaim implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly claims: ReadClaims,
    private readonly notices: ReadNotices,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const objection =
      fact.name === objectionRaised.name
        ? await this.notices.objection(tx.manager, fact.payload.id)
        : undefined;
    const [claim] = await this.claims.byIds(tx.manager, [objection?.subjectId ?? fact.payload.id]);
    if (!claim) return;
    const history = await historyOf(tx.manager, 'claim', claim.id);
    const facts = { claim, objection, lastReason: history.at(-1)?.reason ?? null };
    for (const rule of CLAIM_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, facts);
  }
}

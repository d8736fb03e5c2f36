import { Injectable } from '@nestjs/common';
import { ReadSettlement } from '@market/payments';
import { lineMatched } from '@market/payments/facts';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { AssessClaims } from '../application/assess-claims';
import { PrepareClaims } from '../application/prepare-claims';
import { ReadClaims } from '../application/read-claims';

/** A fact about a contract: its claims are prepared, or brought to it. */
@Injectable()
export class PrepareJob implements FactHandler<{ id: string }> {
  constructor(
    private readonly prepare: PrepareClaims,
    private readonly settlements: ReadSettlement,
  ) {}

  async apply(tx: Transaction, { name, payload }: Fact<{ id: string }>): Promise<void> {
    const contractId = name === lineMatched.name ? await this.contractOf(tx, payload.id) : payload.id;
    if (contractId) await this.prepare.execute(tx, contractId);
  }

  private async contractOf(tx: Transaction, lineId: string): Promise<string | undefined> {
    return (await this.settlements.ofLine(tx.manager, lineId))?.instalment?.contractId;
  }
}

/** A fact about one claim. */
@Injectable()
export class AssessJob implements FactHandler<{ id: string }> {
  constructor(private readonly assess: AssessClaims) {}

  apply(tx: Transaction, { payload }: Fact<{ id: string }>): Promise<void> {
    return this.assess.execute(tx, payload.id);
  }
}

/** A fact about a unit: all its claims that are not over. */
@Injectable()
export class AssessUnitJob implements FactHandler<{ id: string }> {
  constructor(private readonly assess: AssessClaims) {}

  apply(tx: Transaction, { payload }: Fact<{ id: string }>): Promise<void> {
    return this.assess.ofUnit(tx, payload.id);
  }
}

/** One claim took or gave back a part of its unit's limit of the year: the others are computed again. */
@Injectable()
export class AssessPeersJob implements FactHandler<{ id: string }> {
  constructor(
    private readonly assess: AssessClaims,
    private readonly claims: ReadClaims,
  ) {}

  async apply(tx: Transaction, { payload }: Fact<{ id: string }>): Promise<void> {
    const [claim] = await this.claims.byIds(tx.manager, [payload.id]);
    if (claim?.holders.applicant) await this.assess.ofUnit(tx, claim.holders.applicant);
  }
}

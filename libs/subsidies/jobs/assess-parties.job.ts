import { Injectable } from '@nestjs/common';
import { ApplySnapshot } from '@market/integrity';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { AssessClaims } from '../application/assess-claims';

/** A person has said whether two units are related. */
@Injectable()
export class AssessPairJob implements FactHandler<{ one: string; other: string }> {
  constructor(private readonly assess: AssessClaims) {}

  apply(tx: Transaction, { payload }: Fact<{ one: string; other: string }>): Promise<void> {
    return this.assess.ofParties(tx, [payload.one, payload.other]);
  }
}

/** A register or a list was imported: what it says of those with open claims counts from now on. */
@Injectable()
export class AssessSnapshotJob implements FactHandler<{ id: string }> {
  constructor(
    private readonly assess: AssessClaims,
    private readonly snapshots: ApplySnapshot,
  ) {}

  async apply(tx: Transaction, { payload }: Fact<{ id: string }>): Promise<void> {
    const snapshot = await this.snapshots.snapshot(tx.manager, payload.id);
    if (!snapshot) return;
    const applicants = await this.assess.applicants(tx);
    const concerned =
      snapshot.kind === 'credit-list'
        ? applicants
        : [...(await this.snapshots.unitsIn(tx.manager, snapshot.id, applicants))];
    await this.assess.ofParties(tx, concerned);
  }
}

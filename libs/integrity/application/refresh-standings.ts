import { Injectable } from '@nestjs/common';
import type { Transaction } from '@market/platform/transactions';
import { answeredUntil, listedIn } from '../domain/standing';
import { standingChanged } from '../facts';
import { keepStandings, lockStandings } from '../persistence/unit-standing.store';
import { StandingOf } from './standing-of';

/** Brings the watched units to what the facts say now, and tells of those whose entries have changed. */
@Injectable()
export class RefreshStandings {
  constructor(private readonly standing: StandingOf) {}

  /** Locks the units first, so that of two who bring a fact at once the second sees both. @returns those unanswered */
  async execute(tx: Transaction, unitIds: readonly string[]): Promise<string[]> {
    const locked = await lockStandings(tx, unitIds);
    const standings = await this.standing.execute(tx.manager, locked);
    const kept = [...standings].map(([unitId, standing]) => ({
      unitId,
      answeredUntil: answeredUntil(standing) ?? null,
      listed: listedIn(standing),
    }));
    for (const id of await keepStandings(tx, kept)) await tx.tell(standingChanged, { id });
    return kept.filter((one) => one.answeredUntil === null).map(({ unitId }) => unitId);
  }
}

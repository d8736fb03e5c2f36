import type { EntityManager } from 'typeorm';
import type { AuditEntry } from '@market/platform/audit';
import type { Call } from '@market/platform/call';
import { type FactKind, type FactPayload, tell } from '@market/platform/outbox';

/** One business transaction: the manager to write with, who asks, the moment, and what to remember of it. */
export class Transaction {
  readonly entries: AuditEntry[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly call: Call,
    readonly now: Date,
  ) {}

  /** Remembers an audit entry; all are appended to the chain as the last statements before commit. */
  record(entry: AuditEntry): void {
    this.entries.push(entry);
  }

  /** Publishes a fact: it exists if and only if this transaction commits. */
  async tell<P extends FactPayload>(kind: FactKind<P>, payload: P): Promise<void> {
    await tell(this.manager, this.call, this.now, { kind, payload });
  }
}

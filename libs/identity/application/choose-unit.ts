import { Injectable } from '@nestjs/common';
import type { Transaction } from '@market/platform/transactions';
import { SessionEntity } from '../persistence/session.entity';

/** Remembers which unit a session acts for. The caller has checked the membership. */
@Injectable()
export class ChooseUnit {
  async execute(tx: Transaction, sessionId: string, unitId: string): Promise<void> {
    await tx.manager.update(SessionEntity, { id: sessionId }, { unitId });
    tx.record({
      action: 'session.choose-unit',
      object: { type: 'session', id: sessionId },
      detail: { unitId },
    });
  }
}

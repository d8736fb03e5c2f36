import { Injectable } from '@nestjs/common';
import { ReadContact } from '@market/identity';
import { ReadLoads } from '@market/organizations';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { LOAD_NOTICES } from '../domain/load-notices';

@Injectable()
export class TellOfLoad implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly loads: ReadLoads,
    private readonly contacts: ReadContact,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const load = await this.loads.about(tx.manager, fact.payload.id);
    if (!load) return;
    const { uploadedBy, releasedBy } = load;
    const reached = async (personId: string) => ({
      personId,
      email: (await this.contacts.execute(tx.manager, personId))?.email ?? '',
    });
    const uploader = await reached(uploadedBy);
    const releaser = releasedBy ? await reached(releasedBy) : undefined;
    for (const rule of LOAD_NOTICES[fact.name] ?? [])
      await this.notice.execute(tx, fact, rule, { load, uploader, releaser });
  }
}

import type { DataSource } from 'typeorm';
import type { Clock } from '@market/platform/clock';
import { masked, tailOf } from '@market/platform/crypto';
import { MailboxMessageEntity } from '@market/platform/mail';
import { provedNumber, type ShortMessage, ShortMessages } from './short-messages';

/** Keeps messages on the demonstration's mailbox page; nothing leaves the machine, and no number is kept. */
export class MailboxShortMessages extends ShortMessages {
  readonly available = true;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(message: ShortMessage): Promise<void> {
    const { id, to, text } = provedNumber(message);
    await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(MailboxMessageEntity)
      .values({ id, sentTo: masked(tailOf(to)), subject: text, text, sentAt: this.clock.now() })
      .orIgnore()
      .execute();
  }
}

import type { DataSource } from 'typeorm';
import type { Clock } from '@market/platform/clock';
import { MailboxMessageEntity } from './mailbox-message.entity';
import { type Mail, Mailer, proved } from './mailer';

/** Keeps mails in the database for the demonstration's mailbox page; nothing leaves the machine. */
export class MailboxMailer extends Mailer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    const { to, subject, text, messageId } = proved(mail);
    await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(MailboxMessageEntity)
      .values({ id: messageId, sentTo: to, subject, text, sentAt: this.clock.now() })
      .orIgnore()
      .execute();
  }
}

/** The newest mails, a page of them. */
export async function readMailbox(
  dataSource: DataSource,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ total: number; messages: MailboxMessageEntity[] }> {
  const [messages, total] = await dataSource.manager.findAndCount(MailboxMessageEntity, {
    order: { sentAt: 'DESC', id: 'DESC' },
    take: pageSize,
    skip: (page - 1) * pageSize,
  });
  return { total, messages };
}

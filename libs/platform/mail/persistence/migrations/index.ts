import type { Persistence } from '@market/platform/database';
import { MailboxMessageEntity } from '../../mailbox-message.entity';
import { CreateMailbox1763800000600 } from './create-mailbox-1763800000600';

export const mailPersistence: Persistence = {
  entities: [MailboxMessageEntity],
  migrations: [CreateMailbox1763800000600],
};

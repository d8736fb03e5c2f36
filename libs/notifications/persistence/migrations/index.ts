import type { Persistence } from '@market/platform/database';
import { MailDeliveryEntity } from '../mail-delivery.entity';
import { NoticeEntity } from '../notice.entity';
import { CreateNotifications1763800014000 } from './create-notifications-1763800014000';
import { TellThoseWithoutUnit1763800015200 } from './tell-those-without-unit-1763800015200';

export const notificationPersistence: Persistence = {
  entities: [NoticeEntity, MailDeliveryEntity],
  migrations: [CreateNotifications1763800014000, TellThoseWithoutUnit1763800015200],
};

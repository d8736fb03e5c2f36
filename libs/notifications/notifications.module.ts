import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { OrganizationsModule } from '@market/organizations';
import { GiveNotice } from './application/give-notice';
import { ReadMessages } from './application/read-messages';
import { SendMails } from './application/send-mails';

const useCases = [GiveNotice, SendMails, ReadMessages];

@Module({ imports: [AchievementsModule, OrganizationsModule], providers: useCases, exports: useCases })
export class NotificationsModule {}

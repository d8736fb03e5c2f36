import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module';
import { MessagesController } from './messages.controller';

@Module({ imports: [NotificationsModule], controllers: [MessagesController] })
export class NotificationsHttpModule {}

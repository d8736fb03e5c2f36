import { Module } from '@nestjs/common';
import { PublicityModule } from '../publicity.module';
import { NoticeController } from './notice.controller';
import { ObjectionController } from './objection.controller';

@Module({ imports: [PublicityModule], controllers: [NoticeController, ObjectionController] })
export class PublicityHttpModule {}

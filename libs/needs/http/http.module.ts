import { Module } from '@nestjs/common';
import { NeedsModule } from '../needs.module';
import { NeedController } from './need.controller';
import { PublicNeedController } from './public.controller';

@Module({ imports: [NeedsModule], controllers: [NeedController, PublicNeedController] })
export class NeedsHttpModule {}

import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist.module';
import { WorklistController } from './worklist.controller';

@Module({ imports: [WorklistModule], controllers: [WorklistController] })
export class WorklistHttpModule {}

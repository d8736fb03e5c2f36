import { Module } from '@nestjs/common';
import { ReadWorklist } from './application/read-worklist';

@Module({ providers: [ReadWorklist], exports: [ReadWorklist] })
export class WorklistModule {}

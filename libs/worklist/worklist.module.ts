import { Module } from '@nestjs/common';
import { ParametersModule } from '@market/parameters';
import { ReadWorklist } from './application/read-worklist';
import { RecountDeadlines } from './application/recount-deadlines';

const useCases = [ReadWorklist, RecountDeadlines];

@Module({ imports: [ParametersModule], providers: useCases, exports: useCases })
export class WorklistModule {}

import { Module } from '@nestjs/common';
import { IntegrityModule } from '../integrity.module';
import { InterestController } from './interest.controller';
import { RelationController } from './relation.controller';
import { SnapshotController } from './snapshot.controller';
import { StandingController } from './standing.controller';

@Module({
  imports: [IntegrityModule],
  controllers: [StandingController, SnapshotController, RelationController, InterestController],
})
export class IntegrityHttpModule {}

import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module';
import { MatchController } from './match.controller';

@Module({ imports: [MatchingModule], controllers: [MatchController] })
export class MatchingHttpModule {}

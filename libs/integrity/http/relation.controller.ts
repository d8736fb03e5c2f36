import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { ConcludeRelation } from '../application/conclude-relation';
import { ReadRelations } from '../application/read-relations';
import { integrityRefusals } from '../domain/refusals';
import { TIES } from '../domain/relations';
import { type ConcludedDto, ConclusionDto, type RelationDto, RelationQueryDto } from './relation.dto';

@Controller('api/relations')
export class RelationController {
  constructor(
    private readonly read: ReadRelations,
    private readonly conclude: ConcludeRelation,
    private readonly dataSource: DataSource,
  ) {}

  /** What two units share, as far as is known. */
  @Get()
  async between(@Query() { one, other }: RelationQueryDto): Promise<RelationDto> {
    const found = await this.read.between(this.dataSource.manager, one, other);
    if (!found) throw integrityRefusals.noSuchUnit();
    const { related, hits, conclusion } = found;
    return {
      related,
      hits: hits.map(({ tie, ...hit }) => ({ ...hit, tie, name: TIES[tie].zh, nameEn: TIES[tie].en })),
      conclusion: conclusion
        ? {
            ...{ related: conclusion.related, reason: conclusion.reason, person: conclusion.personName },
            ...{ at: conclusion.at.toISOString(), documentId: conclusion.documentId },
          }
        : null,
      open: related === 'possible' && !conclusion,
    };
  }

  @Post()
  @HttpCode(200)
  say(
    @CurrentCall() call: Call,
    @Body() { one, other, related, reason, documentId }: ConclusionDto,
  ): Promise<ConcludedDto> {
    return this.conclude.execute(call, [one, other], { related, reason, documentId });
  }
}

import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listingDto } from '@market/achievements';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { AnswerMatch } from '../application/answer-match';
import { ReadMatches, type Suggestion } from '../application/read-matches';
import { SuggestOwn } from '../application/suggest-own';
import { DECLINE_REASONS } from '../domain/match';
import {
  type MatchAnsweredDto,
  MatchAnswerInputDto,
  type MatchDto,
  type SuggestedDto,
  SuggestionInputDto,
} from './match.dto';

@Controller('api')
export class MatchController {
  constructor(
    private readonly read: ReadMatches,
    private readonly answer: AnswerMatch,
    private readonly own: SuggestOwn,
    private readonly dataSource: DataSource,
  ) {}

  /** What was suggested for one need, best first. */
  @Get('needs/:id/matches')
  async ofNeed(@Param('id') id: string): Promise<MatchDto[]> {
    return (await this.read.ofNeed(this.dataSource.manager, id)).map(matchDto);
  }

  /** What was suggested for the unit's open needs, unanswered ones first. */
  @Get('matches')
  async ofUnit(@CurrentCall() call: Call): Promise<MatchDto[]> {
    const unitId = call.actor.kind === 'person' ? call.actor.unitId : undefined;
    return unitId ? (await this.read.ofUnit(this.dataSource.manager, unitId)).map(matchDto) : [];
  }

  /** "We can solve this": one of the actor's own listings for an open need. */
  @Post('matches')
  suggest(
    @CurrentCall() call: Call,
    @Body() { needNumber, achievementNumber }: SuggestionInputDto,
  ): Promise<SuggestedDto> {
    return this.own.execute(call, { need: needNumber, achievement: achievementNumber });
  }

  @Post('matches/:id/answer')
  @HttpCode(200)
  give(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: MatchAnswerInputDto,
  ): Promise<MatchAnsweredDto> {
    return this.answer.execute(call, id, input);
  }
}

function matchDto({ match, listing }: Suggestion): MatchDto {
  const { question, suggestedAt, answeredAt: _, achievementId: __, ...rest } = match;
  const reason = match.reason ? DECLINE_REASONS[match.reason] : undefined;
  return {
    ...rest,
    listing: listingDto(listing),
    question: question.zh,
    questionEn: question.en,
    reasonName: reason?.zh ?? null,
    reasonNameEn: reason?.en ?? null,
    suggestedAt: suggestedAt.toISOString(),
  };
}

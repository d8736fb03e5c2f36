import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { AnswerObjection } from '../application/answer-objection';
import { ReadNotices } from '../application/read-notices';
import { publicityRefusals } from '../domain/refusals';
import { objectionDto } from './notice-answer';
import type { AnsweredObjectionDto, ObjectionDto } from './notice-answer.dto';
import { ObjectionAnswerDto } from './notice.dto';

@Controller('api/objections')
export class ObjectionController {
  constructor(
    private readonly read: ReadNotices,
    private readonly answerTo: AnswerObjection,
  ) {}

  @Get(':id')
  async one(@Param('id') id: string): Promise<ObjectionDto> {
    const found = await this.read.objectionPage(id);
    if (!found) throw publicityRefusals.noSuchObjection();
    return objectionDto(found);
  }

  @Post(':id/answer')
  @HttpCode(200)
  answer(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { outcome, answer }: ObjectionAnswerDto,
  ): Promise<AnsweredObjectionDto> {
    return this.answerTo.execute(call, id, outcome, answer);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { accessRefusals } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { ClearLine } from '../application/clear-line';
import { PAGE_SIZE, ReadPayments } from '../application/read-payments';
import { paymentRefusals } from '../domain/refusals';
import { lineDto } from './payment-answer';
import type { LineDto, LineListDto, MovedLineDto } from './payment-answer.dto';
import { LineQueryDto, LineReasonDto, MatchLineDto } from './payment.dto';

@Controller('api/settlement-lines')
export class SettlementLineController {
  constructor(
    private readonly read: ReadPayments,
    private readonly clear: ClearLine,
  ) {}

  /** Money received by the account one's unit keeps. */
  @Get()
  async list(@CurrentCall() { actor }: Call, @Query() { page = 1 }: LineQueryDto): Promise<LineListDto> {
    if (actor.kind !== 'person' || !actor.unitId) throw accessRefusals.signIn();
    const { total, items } = await this.read.received(actor.unitId, page);
    return { total, page, pageSize: PAGE_SIZE, items: items.map((line) => lineDto(line, actor)) };
  }

  @Get(':id')
  async one(@CurrentCall() { actor }: Call, @Param('id') id: string): Promise<LineDto> {
    const line = await this.read.line(id);
    if (!line) throw paymentRefusals.noSuchLine();
    return lineDto(line, actor);
  }

  @Post(':id/match')
  @HttpCode(200)
  match(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: MatchLineDto,
  ): Promise<MovedLineDto> {
    return this.clear.match(call, id, { code: input.code, reason: input.reason });
  }

  @Post(':id/return')
  @HttpCode(200)
  return(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: LineReasonDto,
  ): Promise<MovedLineDto> {
    return this.clear.return(call, id, input.reason);
  }
}

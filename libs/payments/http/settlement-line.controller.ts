import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { accessRefusals } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { ClearLine } from '../application/clear-line';
import { PayerAccount } from '../application/payer-account';
import { PAGE_SIZE, ReadPayments } from '../application/read-payments';
import { paymentRefusals } from '../domain/refusals';
import { lineDto } from './payment-answer';
import type { LineDto, LineListDto, MovedLineDto, PayerAccountDto } from './payment-answer.dto';
import { AccountPurposeDto, LineQueryDto, LineReasonDto, MatchLineDto } from './payment.dto';

@Controller('api/settlement-lines')
export class SettlementLineController {
  constructor(
    private readonly read: ReadPayments,
    private readonly clear: ClearLine,
    private readonly payers: PayerAccount,
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

  /** The payer's account in full, for a stated purpose that is kept. */
  @Post(':id/payer-account')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  payerAccount(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { purpose }: AccountPurposeDto,
  ): Promise<PayerAccountDto> {
    return this.payers.reveal(call, id, purpose);
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

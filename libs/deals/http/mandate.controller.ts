import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { AnswerMandate, AskBroker } from '../application/mandates';
import { ReadDeals } from '../application/read-deals';
import type { BrokerFirmDto, MandateIdDto, MovedDealDto } from './deal-answer.dto';
import { MandateInputDto, ReasonDto } from './deal.dto';

@Controller('api')
export class MandateController {
  constructor(
    private readonly ask: AskBroker,
    private readonly answer: AnswerMandate,
    private readonly read: ReadDeals,
  ) {}

  /** Firms one can ask to help with a deal. */
  @Get('brokers')
  async brokers(): Promise<BrokerFirmDto[]> {
    const found = await this.read.brokers();
    return found.map(({ name, nameEn, creditCode, about }) => ({ name, nameEn, creditCode, about }));
  }

  @Post('deals/:id/mandates')
  propose(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: MandateInputDto,
  ): Promise<MandateIdDto> {
    return this.ask.execute(call, id, input);
  }

  @Post('mandates/:id/accept')
  @HttpCode(200)
  accept(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedDealDto> {
    return this.answer.execute(call, id, 'accept');
  }

  @Post('mandates/:id/decline')
  @HttpCode(200)
  decline(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<MovedDealDto> {
    return this.answer.execute(call, id, 'decline', reason);
  }
}

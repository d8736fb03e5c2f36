import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Actor, Call } from '@market/platform/call';
import { masked } from '@market/platform/crypto';
import { CurrentCall } from '@market/platform/http';
import { inCapitals, yuanText } from '@market/platform/money';
import { nextActions } from '@market/platform/states';
import { CheckPayout } from '../application/check-payout';
import { MakePayout } from '../application/make-payout';
import { personOf } from '../application/person-of';
import { PAYOUTS_A_PAGE, ReadPayouts } from '../application/read-payouts';
import { TakeReturn } from '../application/take-return';
import type { Payout } from '../domain/payout';
import { type PayoutAction, payoutStates } from '../domain/payout-states';
import { ChosenClaimsDto, ClaimQueryDto, ClaimReasonDto, ReturnFileDto } from './claim.dto';
import type {
  MadePayoutDto,
  MovedPayoutDto,
  PayoutDto,
  PayoutListDto,
  PayoutRowDto,
  TakenReturnDto,
} from './payout-answer.dto';

@Controller('api/payouts')
export class PayoutController {
  constructor(
    private readonly read: ReadPayouts,
    private readonly make: MakePayout,
    private readonly check: CheckPayout,
    private readonly takeReturn: TakeReturn,
  ) {}

  @Get()
  async list(@CurrentCall() call: Call, @Query() { page = 1 }: ClaimQueryDto): Promise<PayoutListDto> {
    const { total, items } = await this.read.ofUnit(personOf(call), page);
    return { total, page, pageSize: PAYOUTS_A_PAGE, items: items.map(rowDto) };
  }

  @Post()
  @HttpCode(200)
  create(@CurrentCall() call: Call, @Body() { claimIds }: ChosenClaimsDto): Promise<MadePayoutDto> {
    return this.make.execute(call, claimIds);
  }

  @Get(':id')
  async one(@CurrentCall() { actor }: Call, @Param('id') id: string): Promise<PayoutDto> {
    const { payout, history } = await this.read.one(id);
    return {
      ...rowDto(payout),
      totalInCapitals: inCapitals(payout.total),
      fileDigest: payout.fileDigest,
      lines: payout.lines.map(({ amount, accountTail, accountSealed: _, accountIndex: _index, ...line }) => ({
        ...line,
        account: masked(accountTail),
        amount: yuanText(amount),
      })),
      nextActions: nextActions(payoutStates, payout, actor),
      // A file that comes once more changes nothing, and its answer stays in sight.
      mayTakeReturn: payout.fileDigest !== null && isMaker(actor),
      history: history.map(({ at, who, action, reason }) => {
        const what = payoutStates.moves[action as PayoutAction]?.label ?? { zh: '制单', en: 'Made' };
        return { at: at.toISOString(), who, what: what.zh, whatEn: what.en, why: reason };
      }),
    };
  }

  /** The payment file for the bank, the same bytes each time. */
  @Get(':id/file')
  async file(@CurrentCall() call: Call, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { name, text } = await this.read.file(call, id);
    response.setHeader('Cache-Control', 'no-store');
    response.type('text/csv; charset=utf-8').attachment(name).send(text);
  }

  @Post(':id/release')
  @HttpCode(200)
  release(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedPayoutDto> {
    return this.check.release(call, id);
  }

  @Post(':id/dismiss')
  @HttpCode(200)
  dismiss(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: ClaimReasonDto,
  ): Promise<MovedPayoutDto> {
    return this.check.dismiss(call, id, input.reason);
  }

  /** Takes the bank's return file; taking it again changes nothing. */
  @Post(':id/return-file')
  @HttpCode(200)
  takeFile(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { text }: ReturnFileDto,
  ): Promise<TakenReturnDto> {
    return this.takeReturn.execute(call, id, text);
  }
}

function isMaker(actor: Actor): boolean {
  return actor.kind === 'person' && actor.duties.includes('payout-maker');
}

function rowDto({ id, number, state, count, total, madeAt }: Payout): PayoutRowDto {
  const { name } = payoutStates.states[state];
  return {
    ...{ id, number, state, count },
    stateName: name.zh,
    stateNameEn: name.en,
    total: yuanText(total),
    madeAt: madeAt.toISOString(),
  };
}

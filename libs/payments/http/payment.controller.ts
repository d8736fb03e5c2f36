import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { CurrentCall } from '@market/platform/http';
import { parseYuan } from '@market/platform/money';
import { AddEvidence } from '../application/add-evidence';
import { ReadPayments } from '../application/read-payments';
import { SetPlan } from '../application/set-plan';
import { paymentRefusals } from '../domain/refusals';
import { paymentsDto } from './payment-answer';
import type { EvidenceIdDto, PaymentsOfContractDto, PlanSetDto } from './payment-answer.dto';
import { NewEvidenceDto, PaymentPlanDto } from './payment.dto';

@Controller('api/contracts/:id')
export class PaymentController {
  constructor(
    private readonly read: ReadPayments,
    private readonly plan: SetPlan,
    private readonly evidence: AddEvidence,
  ) {}

  /** Plan, money received, papers, and what does not agree. */
  @Get('payments')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<PaymentsOfContractDto> {
    const payments = await this.read.ofContract(id);
    return { payments: payments ? paymentsDto(payments, call.actor) : null };
  }

  @Put('payment-plan')
  setPlan(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { instalments }: PaymentPlanDto,
  ): Promise<PlanSetDto> {
    const plan = instalments.map(({ label, amount, dueOn }) => ({
      label,
      amount: parseYuan(amount),
      dueOn: dueOn ?? null,
    }));
    return this.plan.execute(call, id, plan);
  }

  @Post('evidence')
  @HttpCode(200)
  add(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { amount, ...paper }: NewEvidenceDto,
  ): Promise<EvidenceIdDto> {
    return this.evidence.execute(call, id, { ...paper, amount: parseYuan(amount) });
  }

  @Delete('evidence/:evidenceId')
  withdraw(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Param('evidenceId') evidenceId: string,
  ): Promise<EvidenceIdDto> {
    if (!isId(evidenceId)) throw paymentRefusals.noSuchEvidence();
    return this.evidence.withdraw(call, id, evidenceId);
  }
}

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { AccessRow } from '@market/platform/access';
import { Clock, dayOf } from '@market/platform/clock';
import { parseYuan } from '@market/platform/money';
import { SettlementAccount, SimulatedBank } from '@market/platform/settlement-account';
import {
  type DemoAccountDto,
  type DemoReturnDto,
  type DemoTransferredDto,
  PaymentFileDto,
  TransferDto,
} from './demo-bank.dto';
import { returnFileFor } from './demo-return-file';

/** Exists in the demonstration alone: a counter of the simulated bank, where anybody may transfer. */
@Controller('api/demo/bank')
export class DemoBankController {
  constructor(
    private readonly account: SettlementAccount,
    private readonly clock: Clock,
  ) {}

  @Get()
  details(): DemoAccountDto {
    return this.account.details();
  }

  @Post('transfers')
  @HttpCode(200)
  async transfer(@Body() { amount, ...rest }: TransferDto): Promise<DemoTransferredDto> {
    if (!(this.account instanceof SimulatedBank)) throw new Error('The demonstration has a simulated bank.');
    return { bankSerial: await this.account.transfer({ ...rest, amount: parseYuan(amount) }) };
  }

  /** Pays out a payment file, every line of it, and gives the return file. */
  @Post('payouts')
  @HttpCode(200)
  payOut(@Body() { text }: PaymentFileDto): DemoReturnDto {
    return { text: returnFileFor(text, dayOf(this.clock.now())) };
  }
}

export const demoBankAccess: readonly AccessRow[] = [
  { route: 'GET /api/demo/bank', allow: 'anyone' },
  { route: 'POST /api/demo/bank/transfers', allow: 'anyone', repeatable: true },
  { route: 'POST /api/demo/bank/payouts', allow: 'anyone', repeatable: true },
];

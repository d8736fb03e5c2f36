import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import type { Settings } from '@market/platform/config';
import { qrSvg } from '@market/platform/documents-out';
import { CurrentCall, SETTINGS } from '@market/platform/http';
import { EnrolSecondFactor } from '../application/enrol-second-factor';
import { RecoveryCodes } from '../application/recovery-codes';
import { RemoveSecondFactor } from '../application/remove-second-factor';
import { keepSession } from '../application/session-cookies';
import {
  FactorCodeDto,
  type OfferedFactorDto,
  type RecoveryCodesDto,
  type SecondFactorDto,
} from './second-factor.dto';

@Controller('api/second-factor')
export class SecondFactorController {
  constructor(
    private readonly enrolment: EnrolSecondFactor,
    private readonly recovery: RecoveryCodes,
    private readonly removal: RemoveSecondFactor,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async own(@CurrentCall() call: Call): Promise<SecondFactorDto> {
    const left = await this.recovery.left(personIn(call).personId);
    return { since: left?.since.toISOString() ?? null, recoveryCodesLeft: left?.codes ?? 0 };
  }

  /** Offers a secret; it is good once a code of it has come back. */
  @Post()
  async offer(@CurrentCall() call: Call): Promise<OfferedFactorDto> {
    const { secret, address } = await this.enrolment.offer(call);
    return { secret, address, picture: await qrSvg(address) };
  }

  @Post('confirmation')
  @HttpCode(200)
  async confirm(
    @CurrentCall() call: Call,
    @Body() { code }: FactorCodeDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RecoveryCodesDto> {
    const { recoveryCodes, token } = await this.enrolment.confirm(call, code);
    keepSession(response, this.settings.publicUrl, token);
    return { recoveryCodes };
  }

  @Post('recovery-codes')
  async renew(@CurrentCall() call: Call): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.recovery.renew(call) };
  }

  @Delete()
  @HttpCode(204)
  remove(@CurrentCall() call: Call): Promise<void> {
    return this.removal.own(call);
  }
}

import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Call } from '@market/platform/call';
import type { Settings } from '@market/platform/config';
import { CurrentCall, SETTINGS } from '@market/platform/http';
import { GiveCode } from '../application/give-code';
import { ProveAgain } from '../application/prove-again';
import { keepSession } from '../application/session-cookies';
import { FactorCodeDto, ProofDto } from './second-factor.dto';

/** What a session is shown after the password; each time it goes on under a new token. */
@Controller('api/session')
export class ProofController {
  constructor(
    private readonly giveCode: GiveCode,
    private readonly proveAgain: ProveAgain,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The second step in. */
  @Post('code')
  @HttpCode(204)
  async code(
    @CurrentCall() call: Call,
    @Body() { code }: FactorCodeDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    keepSession(response, this.settings.publicUrl, await this.giveCode.execute(call, code));
  }

  /** Before something that opens the account is changed. */
  @Post('proof')
  @HttpCode(204)
  async prove(
    @CurrentCall() call: Call,
    @Body() proof: ProofDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    keepSession(response, this.settings.publicUrl, await this.proveAgain.execute(call, proof));
  }
}

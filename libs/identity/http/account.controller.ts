import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Res,
} from '@nestjs/common';
import type { Response } from 'express';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import type { Settings } from '@market/platform/config';
import { CurrentCall, SETTINGS } from '@market/platform/http';
import { EndSessions } from '../application/end-sessions';
import { OneTimeCodes } from '../application/one-time-codes';
import { keepSession } from '../application/session-cookies';
import { SetPassword } from '../application/set-password';
import { SignUp } from '../application/sign-up';
import { IDLE_LIMIT, STAFF_IDLE_LIMIT } from '../domain/session-rules';
import { provedAddress } from './is-address';
import {
  CodeRequestDto,
  NewAccountDto,
  PasswordChangeDto,
  RecoveryDto,
  sessionDto,
  type SessionsDto,
  type SignedUpDto,
} from './account.dto';

@Controller('api')
export class AccountController {
  constructor(
    private readonly codes: OneTimeCodes,
    private readonly signUp: SignUp,
    private readonly passwords: SetPassword,
    private readonly sessions: EndSessions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Sends a code to the address; the answer never says whether it has an account. */
  @Post('codes')
  @HttpCode(204)
  send(@CurrentCall() call: Call, @Body() { purpose, address }: CodeRequestDto): Promise<void> {
    return this.codes.send(call, { purpose, address: provedAddress(address) });
  }

  /** Signs up, and in. */
  @Post('accounts')
  async open(
    @CurrentCall() call: Call,
    @Body() wish: NewAccountDto,
    @Headers('user-agent') agent: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedUpDto> {
    const { token, personId } = await this.signUp.execute(call, wish, agent);
    keepSession(response, this.settings.publicUrl, token);
    return { personId };
  }

  /** A new password for whoever proves the address; every session ends. */
  @Post('recoveries')
  @HttpCode(204)
  recover(@CurrentCall() call: Call, @Body() wish: RecoveryDto): Promise<void> {
    return this.passwords.recover(call, wish);
  }

  @Put('password')
  @HttpCode(204)
  changePassword(@CurrentCall() call: Call, @Body() wish: PasswordChangeDto): Promise<void> {
    return this.passwords.change(call, wish);
  }

  /** Where one is signed in. */
  @Get('sessions')
  async list(@CurrentCall() call: Call): Promise<SessionsDto> {
    const { personId, sessionId, staff } = personIn(call);
    const open = await this.sessions.open(personId, staff ? STAFF_IDLE_LIMIT : IDLE_LIMIT);
    return { items: open.map((one) => sessionDto(one, sessionId)) };
  }

  /** Signs out everywhere else. */
  @Delete('sessions')
  @HttpCode(204)
  endOthers(@CurrentCall() call: Call): Promise<void> {
    return this.sessions.others(call);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  end(@CurrentCall() call: Call, @Param('id') id: string): Promise<void> {
    return this.sessions.one(call, id);
  }
}

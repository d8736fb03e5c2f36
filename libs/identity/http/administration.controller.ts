import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { EndSessions } from '../application/end-sessions';
import { LockAccount } from '../application/lock-account';
import { ReadAccounts } from '../application/read-accounts';
import { RemoveSecondFactor } from '../application/remove-second-factor';
import { type ManagedAccountDto, accountDto, AccountQueryDto, LockDto } from './administration.dto';

/** What the market's administrators do with somebody's account. */
@Controller('api/accounts')
export class AdministrationController {
  constructor(
    private readonly accounts: ReadAccounts,
    private readonly sessions: EndSessions,
    private readonly locks: LockAccount,
    private readonly factors: RemoveSecondFactor,
  ) {}

  /** The account of an address, and where it is signed in. */
  @Get()
  async find(@CurrentCall() call: Call, @Query() { address }: AccountQueryDto): Promise<ManagedAccountDto> {
    return accountDto(await this.accounts.byAddress(address), personIn(call));
  }

  @Post(':id/sign-out')
  @HttpCode(204)
  signOut(@CurrentCall() call: Call, @Param('id') id: string): Promise<void> {
    return this.sessions.ofAccount(call, id);
  }

  @Post(':id/lock')
  @HttpCode(204)
  lock(@CurrentCall() call: Call, @Param('id') id: string, @Body() { reason }: LockDto): Promise<void> {
    return this.locks.lock(call, id, reason.trim());
  }

  @Post(':id/unlock')
  @HttpCode(204)
  unlock(@CurrentCall() call: Call, @Param('id') id: string): Promise<void> {
    return this.locks.unlock(call, id);
  }

  /** The device is lost: its owner sets up another at his next sign-in. */
  @Post(':id/second-factor-reset')
  @HttpCode(204)
  resetSecondFactor(@CurrentCall() call: Call, @Param('id') id: string): Promise<void> {
    return this.factors.ofAccount(call, id);
  }
}

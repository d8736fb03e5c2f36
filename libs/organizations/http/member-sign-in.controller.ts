import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { CurrentCall } from '@market/platform/http';
import { AdministerSignIn } from '../application/administer-sign-in';
import { organizationRefusals } from '../domain/refusals';

@Controller('api/unit/members')
export class MemberSignInController {
  constructor(private readonly administer: AdministerSignIn) {}

  /** Ends every session of a member. */
  @Post(':personId/sign-out')
  @HttpCode(204)
  signOut(@CurrentCall() call: Call, @Param('personId') personId: string): Promise<void> {
    return this.administer.signOut(call, idOf(personId));
  }

  /** For a member whose device is lost. */
  @Post(':personId/second-factor-reset')
  @HttpCode(204)
  resetSecondFactor(@CurrentCall() call: Call, @Param('personId') personId: string): Promise<void> {
    return this.administer.resetSecondFactor(call, idOf(personId));
  }
}

function idOf(text: string): string {
  if (!isId(text)) throw organizationRefusals.notAColleague();
  return text;
}

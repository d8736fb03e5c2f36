import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { DelegateDuty } from '../application/delegate-duty';
import { EndDelegation } from '../application/end-delegation';
import { type DelegationIdDto, NewDelegationDto } from './delegation.dto';

@Controller('api/delegations')
export class DelegationController {
  constructor(
    private readonly delegate: DelegateDuty,
    private readonly endDelegation: EndDelegation,
  ) {}

  /** Lets a colleague exercise a duty of one's own between two days. */
  @Post()
  give(@CurrentCall() call: Call, @Body() wish: NewDelegationDto): Promise<DelegationIdDto> {
    return this.delegate.execute(call, personIn(call), wish);
  }

  /** Takes it back before its last day; taking back twice is the same as once. */
  @Delete(':id')
  @HttpCode(204)
  async end(@CurrentCall() call: Call, @Param('id') id: string): Promise<void> {
    await this.endDelegation.execute(call, personIn(call), id);
  }
}

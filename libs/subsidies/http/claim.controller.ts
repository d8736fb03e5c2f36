import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { ConfirmClaim } from '../application/confirm-claim';
import { PayeeAccount } from '../application/payee-account';
import { personOf } from '../application/person-of';
import { PublishClaims } from '../application/publish-claims';
import { PAGE_SIZE, ReadClaims } from '../application/read-claims';
import { ReviewClaim } from '../application/review-claim';
import { SupplyFacts } from '../application/supply-facts';
import { claimRefusals } from '../domain/refusals';
import { claimDto, claimRowDto } from './claim-answer';
import type {
  ClaimDto,
  ClaimIdDto,
  ClaimListDto,
  ClaimsOfContractDto,
  MovedClaimDto,
  PayeeAccountDto,
  PublishedListDto,
} from './claim-answer.dto';
import {
  AccountRevealDto,
  ApprovalDto,
  ClaimLookupInputDto,
  ClaimQueryDto,
  ClaimReasonDto,
  ConfirmationDto,
  PublicListDto,
} from './claim.dto';

@Controller('api')
export class ClaimController {
  constructor(
    private readonly read: ReadClaims,
    private readonly confirmation: ConfirmClaim,
    private readonly facts: SupplyFacts,
    private readonly review: ReviewClaim,
    private readonly publish: PublishClaims,
    private readonly accounts: PayeeAccount,
  ) {}

  /** Claims one reviews for one's office, or those one's unit applied for. */
  @Get('claims')
  async list(@CurrentCall() call: Call, @Query() { page = 1, state }: ClaimQueryDto): Promise<ClaimListDto> {
    const actor = personOf(call);
    const { total, items, units } = await this.read.ofActor(actor, { page, state });
    return {
      total,
      page,
      pageSize: PAGE_SIZE,
      items: items.map((claim) => claimRowDto(claim, units, actor)),
    };
  }

  @Get('claims/:id')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<ClaimDto> {
    const actor = personOf(call);
    const room = await this.read.room(id, actor);
    if (!room) throw claimRefusals.noSuchClaim();
    return claimDto(room, actor);
  }

  /** What a contract brings one's own unit. */
  @Get('contracts/:id/claims')
  async ofContract(@CurrentCall() call: Call, @Param('id') id: string): Promise<ClaimsOfContractDto> {
    const actor = personOf(call);
    const { items, units } = await this.read.ofContract(actor, id);
    return { items: items.map((claim) => claimRowDto(claim, units, actor)) };
  }

  @Post('claims/:id/confirm')
  @HttpCode(200)
  confirm(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: ConfirmationDto,
  ): Promise<MovedClaimDto> {
    const { resultDigest, figuresRight, related, bank, account } = input;
    return this.confirmation.confirm(call, id, { resultDigest, figuresRight, related, bank, account });
  }

  /** The account in full, for a stated purpose that is kept. */
  @Post('claims/:id/payee-account')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  payeeAccount(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { purpose }: AccountRevealDto,
  ): Promise<PayeeAccountDto> {
    return this.accounts.reveal(call, id, purpose);
  }

  @Post('claims/:id/withdraw')
  @HttpCode(200)
  withdraw(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: ClaimReasonDto,
  ): Promise<MovedClaimDto> {
    return this.confirmation.withdraw(call, id, input.reason);
  }

  /** What the county found in the public lists about the applicant. */
  @Post('claims/:id/lookups')
  @HttpCode(200)
  lookUp(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: ClaimLookupInputDto,
  ): Promise<ClaimIdDto> {
    return this.facts.lookUp(call, id, {
      ...input,
      findings: input.findings.map(({ kind, found, endsOn, about }) => ({
        ...{ kind, found },
        endsOn: (found === 'yes' && endsOn) || null,
        about: (found === 'yes' && about?.trim()) || null,
      })),
    });
  }

  @Post('claims/:id/approve')
  @HttpCode(200)
  approve(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: ApprovalDto,
  ): Promise<MovedClaimDto> {
    return this.review.approve(call, id, { resultDigest: input.resultDigest, remark: input.remark });
  }

  @Post('claims/:id/return')
  @HttpCode(200)
  return(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: ClaimReasonDto,
  ): Promise<MovedClaimDto> {
    return this.review.sendBack(call, id, input.reason);
  }

  /** Puts approved claims on a public list. */
  @Post('public-lists')
  @HttpCode(200)
  publishList(
    @CurrentCall() call: Call,
    @Body() { claimIds, contact }: PublicListDto,
  ): Promise<PublishedListDto> {
    return this.publish.execute(call, claimIds, contact);
  }
}

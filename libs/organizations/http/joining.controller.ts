import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { RevealIdentity } from '@market/identity';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { ApplyForUnit } from '../application/apply-for-unit';
import { PAGE, ReadApplications } from '../application/read-applications';
import { VerifyUnit } from '../application/verify-unit';
import { JOINING_KINDS } from '../domain/duties-of-kind';
import { organizationRefusals } from '../domain/refusals';
import { UNIT_KINDS } from '../domain/unit-kinds';
import { applicationDto, applicationFormOf, applicationRowDto } from './joining-answer';
import type {
  ApplicantNumberDto,
  ApplicationIdDto,
  JoiningDto,
  MyApplicationsDto,
  UnitApplicationDto,
  UnitApplicationListDto,
} from './joining-answer.dto';
import {
  ApplicantRevealDto,
  ApplicationAnswerDto,
  ApplicationQueryDto,
  UnitApplicationInputDto,
} from './joining.dto';

@Controller('api')
export class JoiningController {
  constructor(
    private readonly apply: ApplyForUnit,
    private readonly verify: VerifyUnit,
    private readonly read: ReadApplications,
    private readonly reveal: RevealIdentity,
  ) {}

  /** What joining takes and how long it does. */
  @Get('public/joining')
  async joining(): Promise<JoiningDto> {
    const { days, answers } = await this.read.typicalTime();
    return {
      typicalDays: days ?? null,
      answers,
      promisedDays: await this.read.promisedDays(),
      kinds: JOINING_KINDS.map((kind) => ({
        kind,
        name: UNIT_KINDS[kind].zh,
        nameEn: UNIT_KINDS[kind].en,
      })),
    };
  }

  /** One's own applications. */
  @Get('unit-applications/mine')
  async mine(@CurrentCall() call: Call): Promise<MyApplicationsDto> {
    const items = await this.read.ofPerson(personIn(call).personId);
    return { items: items.map(applicationRowDto) };
  }

  /** Those one's unit verifies. */
  @Get('unit-applications')
  async list(
    @CurrentCall() call: Call,
    @Query() { state, page = 1 }: ApplicationQueryDto,
  ): Promise<UnitApplicationListDto> {
    const { total, items } = await this.read.ofOffice(personIn(call), { state, page });
    return { total, page, pageSize: PAGE, items: items.map(applicationRowDto) };
  }

  @Post('unit-applications')
  submit(@CurrentCall() call: Call, @Body() input: UnitApplicationInputDto): Promise<ApplicationIdDto> {
    return this.apply.submit(call, applicationFormOf(input));
  }

  @Get('unit-applications/:id')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<UnitApplicationDto> {
    const record = await this.read.one(id);
    if (!record) throw organizationRefusals.noSuchApplication();
    return applicationDto(record, call.actor);
  }

  /** Submits again what was to be revised. */
  @Put('unit-applications/:id')
  resubmit(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: UnitApplicationInputDto,
  ): Promise<ApplicationIdDto> {
    return this.apply.resubmit(call, id, applicationFormOf(input));
  }

  /** The applicant's identity number in full, to compare it with the letter; he sees who read it and why. */
  @Post('unit-applications/:id/applicant-identity')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async applicantIdentity(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { purpose }: ApplicantRevealDto,
  ): Promise<ApplicantNumberDto> {
    const record = await this.read.one(id);
    if (!record) throw organizationRefusals.noSuchApplication();
    return this.reveal.execute(call, record.application.applicantId, purpose);
  }

  @Post('unit-applications/:id/withdraw')
  @HttpCode(200)
  withdraw(@CurrentCall() call: Call, @Param('id') id: string): Promise<ApplicationIdDto> {
    return this.apply.withdraw(call, id);
  }

  @Post('unit-applications/:id/approve')
  @HttpCode(200)
  async approve(@CurrentCall() call: Call, @Param('id') id: string): Promise<ApplicationIdDto> {
    await this.verify.approve(call, id);
    return { id };
  }

  @Post('unit-applications/:id/return')
  @HttpCode(200)
  return(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason, remarks = [] }: ApplicationAnswerDto,
  ): Promise<ApplicationIdDto> {
    return this.verify.answer(call, id, { action: 'return', reason, remarks });
  }

  @Post('unit-applications/:id/refuse')
  @HttpCode(200)
  refuse(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason, remarks = [] }: ApplicationAnswerDto,
  ): Promise<ApplicationIdDto> {
    return this.verify.answer(call, id, { action: 'refuse', reason, remarks });
  }
}

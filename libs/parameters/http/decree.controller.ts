import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import { CurrentCall } from '@market/platform/http';
import { ReadDecrees } from '../application/read-decrees';
import { WriteDecree } from '../application/write-decree';
import { parameterRefusals } from '../domain/refusals';
import { calendarDaysDto, decreeDto, decreeRowDto } from './decree-answer';
import type { DecreeDto, DecreesDto, PublicCalendarDto } from './decree-answer.dto';
import { CalendarYearParameterDto, NewDecreeDto } from './decree.dto';
import type { ChangeIdDto, MovedChangeDto } from './parameter-answer.dto';
import { ParameterReasonDto } from './parameter.dto';

@Controller('api')
export class DecreeController {
  constructor(
    private readonly read: ReadDecrees,
    private readonly write: WriteDecree,
    private readonly clock: Clock,
  ) {}

  /** The working days of a year, and by which notice. */
  @Get('public/calendar/:year')
  async calendar(@Param() { year }: CalendarYearParameterDto): Promise<PublicCalendarDto> {
    const { days, decree, loaded } = await this.read.year(year);
    return {
      ...{ ...calendarDaysDto(days), loaded, today: dayOf(this.clock.now()) },
      number: decree?.number ?? null,
      sourceUrl: decree?.sourceUrl ?? null,
      issuedOn: decree?.issuedOn ?? null,
    };
  }

  @Get('decrees')
  async all(): Promise<DecreesDto> {
    return { items: (await this.read.all()).map(decreeRowDto) };
  }

  @Post('decrees')
  draft(@CurrentCall() call: Call, @Body() input: NewDecreeDto): Promise<ChangeIdDto> {
    return this.write.draft(call, { ...input });
  }

  @Get('decrees/:id')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<DecreeDto> {
    const story = await this.read.one(id);
    if (!story) throw parameterRefusals.noSuchDecree();
    return decreeDto(story, call.actor);
  }

  @Post('decrees/:id/propose')
  @HttpCode(200)
  propose(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedChangeDto> {
    return this.write.move(call, id, 'propose');
  }

  @Post('decrees/:id/withdraw')
  @HttpCode(200)
  withdraw(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedChangeDto> {
    return this.write.move(call, id, 'withdraw');
  }

  @Post('decrees/:id/approve')
  @HttpCode(200)
  approve(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedChangeDto> {
    return this.write.move(call, id, 'approve');
  }

  @Post('decrees/:id/refuse')
  @HttpCode(200)
  refuse(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: ParameterReasonDto,
  ): Promise<MovedChangeDto> {
    return this.write.move(call, id, 'refuse', reason);
  }
}

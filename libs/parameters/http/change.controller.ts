import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { MoveChange } from '../application/move-change';
import { ReadParameters } from '../application/read-parameters';
import { WriteChange } from '../application/write-change';
import { parameterRefusals } from '../domain/refusals';
import { changeDto } from './parameter-answer';
import type { ChangeIdDto, MovedChangeDto, ParameterChangeDto } from './parameter-answer.dto';
import { ChangeTextDto, NewChangeDto, ParameterReasonDto } from './parameter.dto';

@Controller('api/parameter-changes')
export class ChangeController {
  constructor(
    private readonly write: WriteChange,
    private readonly move: MoveChange,
    private readonly read: ReadParameters,
  ) {}

  @Post()
  draft(@CurrentCall() call: Call, @Body() input: NewChangeDto): Promise<ChangeIdDto> {
    return this.write.draft(call, { ...input });
  }

  @Get(':id')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<ParameterChangeDto> {
    const story = await this.read.change(id);
    if (!story) throw parameterRefusals.noSuchChange();
    return changeDto(story, call.actor);
  }

  @Put(':id')
  rewrite(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { value, fromDay, source, reason }: ChangeTextDto,
  ): Promise<ChangeIdDto> {
    return this.write.rewrite(call, id, { value, fromDay, source, reason });
  }

  @Post(':id/propose')
  @HttpCode(200)
  propose(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedChangeDto> {
    return this.move.execute(call, id, 'propose');
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  withdraw(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedChangeDto> {
    return this.move.execute(call, id, 'withdraw');
  }

  @Post(':id/approve')
  @HttpCode(200)
  approve(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedChangeDto> {
    return this.move.execute(call, id, 'approve');
  }

  @Post(':id/refuse')
  @HttpCode(200)
  refuse(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: ParameterReasonDto,
  ): Promise<MovedChangeDto> {
    return this.move.execute(call, id, 'refuse', reason);
  }

  @Post(':id/ask-cancel')
  @HttpCode(200)
  askCancel(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: ParameterReasonDto,
  ): Promise<MovedChangeDto> {
    return this.move.execute(call, id, 'ask-cancel', reason);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  cancel(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedChangeDto> {
    return this.move.execute(call, id, 'cancel');
  }

  @Post(':id/keep')
  @HttpCode(200)
  keep(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedChangeDto> {
    return this.move.execute(call, id, 'keep');
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { accessRefusals } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { ReadWorklist } from '../application/read-worklist';
import { type WorklistDto, worklistDto, WorklistQueryDto } from './worklist.dto';

@Controller('api/worklist')
export class WorklistController {
  constructor(private readonly read: ReadWorklist) {}

  @Get()
  async list(@CurrentCall() call: Call, @Query() { scope }: WorklistQueryDto): Promise<WorklistDto> {
    if (call.actor.kind !== 'person') throw accessRefusals.signIn();
    return worklistDto(await this.read.execute(call.actor, scope ?? 'mine'));
  }
}

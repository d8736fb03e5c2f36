import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { accessRefusals } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { MoveNeed } from '../application/move-need';
import { ReadNeeds } from '../application/read-needs';
import { SaveNeed } from '../application/save-need';
import { needRefusals } from '../domain/refusals';
import { needDto, needFormOf, needRowDto } from './need-answer';
import type { MovedNeedDto, NeedDto, NeedIdDto, NeedListDto, SavedNeedDto } from './need-answer.dto';
import { CloseNeedDto, NeedInputDto, NeedQueryDto, NeedUpdateDto } from './need.dto';

const PAGE_SIZE = 50;

@Controller('api/needs')
export class NeedController {
  constructor(
    private readonly save: SaveNeed,
    private readonly move: MoveNeed,
    private readonly read: ReadNeeds,
  ) {}

  @Get()
  async list(@CurrentCall() call: Call, @Query() { state, page = 1 }: NeedQueryDto): Promise<NeedListDto> {
    if (call.actor.kind !== 'person') throw accessRefusals.signIn();
    const { total, items } = await this.read.ofUnit(call.actor, { state, page });
    return { total, page, pageSize: PAGE_SIZE, items: items.map(needRowDto) };
  }

  @Post()
  create(@CurrentCall() call: Call, @Body() input: NeedInputDto): Promise<NeedIdDto> {
    return this.save.create(call, needFormOf(input));
  }

  @Get(':id')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<NeedDto> {
    const found = await this.read.one(id);
    if (!found) throw needRefusals.noSuchNeed();
    return needDto(found.record, found.history, call.actor);
  }

  @Put(':id')
  update(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { version, ...input }: NeedUpdateDto,
  ): Promise<SavedNeedDto> {
    return this.save.update(call, id, version, needFormOf(input));
  }

  @Post(':id/publish')
  @HttpCode(200)
  publish(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedNeedDto> {
    return this.move.execute(call, id, 'publish');
  }

  @Post(':id/close')
  @HttpCode(200)
  close(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: CloseNeedDto,
  ): Promise<MovedNeedDto> {
    return this.move.execute(call, id, 'close', reason);
  }
}

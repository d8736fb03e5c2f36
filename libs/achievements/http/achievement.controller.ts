import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReadDocuments } from '@market/documents';
import { ReadUnits } from '@market/organizations';
import { accessRefusals } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { MoveAchievement } from '../application/move-achievement';
import { ReadAchievements } from '../application/read-achievements';
import { SaveAchievement } from '../application/save-achievement';
import { SetPrice } from '../application/set-price';
import { achievementRefusals } from '../domain/refusals';
import { achievementDto, rowDto } from './achievement-answer';
import type { AchievementDto, AchievementListDto, IdDto, MovedDto, SavedDto } from './achievement-answer.dto';
import {
  AchievementInputDto,
  AchievementQueryDto,
  AchievementUpdateDto,
  MoveDto,
  PriceUpdateDto,
} from './achievement.dto';
import { formOf, priceOf } from './form-of';

const PAGE_SIZE = 50;

@Controller('api/achievements')
export class AchievementController {
  constructor(
    private readonly save: SaveAchievement,
    private readonly move: MoveAchievement,
    private readonly price: SetPrice,
    private readonly read: ReadAchievements,
    private readonly documents: ReadDocuments,
    private readonly units: ReadUnits,
    private readonly dataSource: DataSource,
  ) {}

  /** The unit's own achievements; for a registry, those sent to it. */
  @Get()
  async list(
    @CurrentCall() call: Call,
    @Query() { state, page = 1 }: AchievementQueryDto,
  ): Promise<AchievementListDto> {
    if (call.actor.kind !== 'person') throw accessRefusals.signIn();
    const { total, items } = await this.read.ofUnit(call.actor, { state, page });
    const owners = await this.units.byIds(
      this.dataSource.manager,
      items.map((item) => item.unitId),
    );
    return {
      total,
      page,
      pageSize: PAGE_SIZE,
      items: items.map((item) => rowDto(item, owners.get(item.unitId)?.name ?? '')),
    };
  }

  @Post()
  create(@CurrentCall() call: Call, @Body() input: AchievementInputDto): Promise<IdDto> {
    return this.save.create(call, formOf(input));
  }

  @Get(':id')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<AchievementDto> {
    const found = await this.read.one(id);
    if (!found) throw achievementRefusals.noSuchAchievement();
    const { record, history } = found;
    const { manager } = this.dataSource;
    const documentIds = [
      ...record.form.attachmentIds,
      ...record.form.evidence.flatMap((one) => one.documentId ?? []),
    ];
    const [documents, owners] = await Promise.all([
      this.documents.byIds(manager, documentIds),
      this.units.byIds(manager, [record.unitId]),
    ]);
    const ownerName = owners.get(record.unitId)?.name ?? '';
    return achievementDto(record, { ownerName, history, documents, actor: call.actor });
  }

  @Put(':id')
  update(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { version, ...input }: AchievementUpdateDto,
  ): Promise<SavedDto> {
    return this.save.update(call, id, version, formOf(input));
  }

  @Put(':id/price')
  setPrice(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { version, price }: PriceUpdateDto,
  ): Promise<SavedDto> {
    return this.price.execute(call, id, version, priceOf(price));
  }

  @Post(':id/submit')
  @HttpCode(200)
  submit(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedDto> {
    return this.move.execute(call, id, 'submit');
  }

  @Post(':id/approve')
  @HttpCode(200)
  approve(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedDto> {
    return this.move.execute(call, id, 'approve');
  }

  @Post(':id/return')
  @HttpCode(200)
  return(@CurrentCall() call: Call, @Param('id') id: string, @Body() input: MoveDto): Promise<MovedDto> {
    return this.move.execute(call, id, 'return', input);
  }

  @Post(':id/register')
  @HttpCode(200)
  register(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedDto> {
    return this.move.execute(call, id, 'register');
  }

  @Post(':id/send-back')
  @HttpCode(200)
  sendBack(@CurrentCall() call: Call, @Param('id') id: string, @Body() input: MoveDto): Promise<MovedDto> {
    return this.move.execute(call, id, 'send-back', input);
  }

  @Post(':id/list')
  @HttpCode(200)
  offer(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedDto> {
    return this.move.execute(call, id, 'list');
  }

  @Post(':id/confirm')
  @HttpCode(200)
  confirm(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedDto> {
    return this.move.execute(call, id, 'confirm');
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  withdraw(@CurrentCall() call: Call, @Param('id') id: string, @Body() input: MoveDto): Promise<MovedDto> {
    return this.move.execute(call, id, 'withdraw', input);
  }
}

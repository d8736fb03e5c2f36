import { Controller, Get, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { publicNeedDto, type PublicNeedDto } from '../application/public-need.dto';
import { ReadOpenNeeds } from '../application/read-open-needs';
import { isNeedNumber } from '../domain/number';
import { needRefusals } from '../domain/refusals';
import type { PublicNeedListDto } from './need-answer.dto';
import { PublicNeedQueryDto } from './need.dto';

const PAGE_SIZE = 12;

@Controller('api/public/needs')
export class PublicNeedController {
  constructor(
    private readonly needs: ReadOpenNeeds,
    private readonly dataSource: DataSource,
  ) {}

  /** Open needs, newest first. */
  @Get()
  async list(@Query() { q, field, page = 1 }: PublicNeedQueryDto): Promise<PublicNeedListDto> {
    const found = await this.needs.list(this.dataSource.manager, {
      text: q,
      field,
      page,
      pageSize: PAGE_SIZE,
    });
    return { total: found.total, page, pageSize: PAGE_SIZE, items: found.items.map(publicNeedDto) };
  }

  @Get(':number')
  async one(@Param('number') number: string): Promise<PublicNeedDto> {
    const need = isNeedNumber(number)
      ? await this.needs.byNumber(this.dataSource.manager, number)
      : undefined;
    if (!need) throw needRefusals.noSuchNeed();
    return publicNeedDto(need);
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, dayOf } from '@market/platform/clock';
import { PreviewChange } from '../application/preview-change';
import { ReadParameters } from '../application/read-parameters';
import { changeRowDto, effectDto, parameterDto, parameterStoryDto } from './parameter-answer';
import type {
  EffectsDto,
  ParametersDto,
  ParameterStoryDto,
  PublicParametersDto,
} from './parameter-answer.dto';
import { EffectQueryDto } from './parameter.dto';

@Controller('api')
export class ParameterController {
  constructor(
    private readonly read: ReadParameters,
    private readonly preview: PreviewChange,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The numbers the market goes by, with their sources; anybody may know them. */
  @Get('public/parameters')
  async inForce(): Promise<PublicParametersDto> {
    return { today: this.today(), items: (await this.read.all()).map(parameterDto) };
  }

  /** The same for those who keep them, with what is open. */
  @Get('parameters')
  async all(): Promise<ParametersDto> {
    const open = await this.read.open();
    return {
      ...(await this.inForce()),
      open: open.map(({ change, parameter }) => changeRowDto(change, parameter)),
    };
  }

  @Get('parameters/:key')
  async one(@Param('key') key: string): Promise<ParameterStoryDto> {
    return parameterStoryDto(await this.read.one(key), this.today());
  }

  /** What a change would do, before it is even written. */
  @Get('parameters/:key/effect')
  async effect(@Param('key') key: string, @Query() { value, fromDay }: EffectQueryDto): Promise<EffectsDto> {
    const lines = await this.preview.of(this.dataSource.manager, { key, value, fromDay }, this.today());
    return { effects: lines.map(effectDto) };
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

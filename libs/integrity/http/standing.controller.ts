import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { ConflictsOf } from '../application/conflicts-of';
import { PAGE_SIZE, ReadStandings } from '../application/read-standings';
import { RecordLookup } from '../application/record-lookup';
import { SecondLook } from '../application/second-look';
import { KINDS } from '../domain/kinds';
import { integrityRefusals } from '../domain/refusals';
import { kindDto, lineDto, unitStandingDto } from './standing-answer';
import type {
  LookupIdDto,
  OwnStandingDto,
  StandingLinesDto,
  StandingListDto,
  UnitStandingDto,
} from './standing-answer.dto';
import { LookupDto, StandingLinesQueryDto, StandingQueryDto } from './standing.dto';

@Controller('api')
export class StandingController {
  constructor(
    private readonly read: ReadStandings,
    private readonly record: RecordLookup,
    private readonly second: SecondLook,
    private readonly conflicts: ConflictsOf,
    private readonly dataSource: DataSource,
  ) {}

  /** What public lists say of the unit one acts for, until when, and what it can do about it. */
  @Get('unit/standing')
  async own(@CurrentCall() call: Call): Promise<OwnStandingDto> {
    const { unitId, actsBy } = personIn(call);
    // Who acts by a letter deals for the unit; its standing is its people's business.
    const [line] = unitId && !actsBy ? await this.read.lines([unitId]) : [];
    return { kinds: line?.standing.map(kindDto) ?? [] };
  }

  /** Units to be looked up, listed ones, or all. */
  @Get('standings')
  async list(@Query() { shown = 'due', page = 1 }: StandingQueryDto): Promise<StandingListDto> {
    const { total, items, units } = await this.read.list(shown, page);
    return {
      ...{ total, page, pageSize: PAGE_SIZE },
      items: items.flatMap(({ unitId, answeredUntil, listed }) => {
        const unit = units.get(unitId);
        if (!unit) return [];
        const { name, nameEn, creditCode } = unit;
        const [zh, en] = [listed.map((kind) => KINDS[kind].zh), listed.map((kind) => KINDS[kind].en)];
        return [{ unitId, name, nameEn, creditCode, answeredUntil, listed: zh, listedEn: en }];
      }),
    };
  }

  /** The standing of a few units, for a page on which something about them is decided. */
  @Get('standing-lines')
  async lines(@Query() { units }: StandingLinesQueryDto): Promise<StandingLinesDto> {
    const found = await this.read.lines(units);
    return { items: found.map(({ unit, standing }) => lineDto(unit, standing)) };
  }

  @Get('standings/:id')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<UnitStandingDto> {
    const found = await this.read.one(id);
    if (!found) throw integrityRefusals.noSuchUnit();
    const actor = personIn(call);
    const [conflict] = await this.conflicts.execute(this.dataSource.manager, actor.personId, [id]);
    return unitStandingDto(found, actor, conflict);
  }

  /** Writes down what was found in public lists. */
  @Post('standings/:id/lookups')
  lookUp(@CurrentCall() call: Call, @Param('id') id: string, @Body() input: LookupDto): Promise<LookupIdDto> {
    return this.record.execute(call, id, {
      ...input,
      findings: input.findings.map(({ kind, found, endsOn, about }) => ({
        ...{ kind, found },
        endsOn: (found === 'yes' && endsOn) || null,
        about: (found === 'yes' && about?.trim()) || null,
      })),
    });
  }

  /** Another person has seen the picture and says the same. */
  @Post('lookups/:id/second-look')
  @HttpCode(200)
  secondLook(@CurrentCall() call: Call, @Param('id') id: string): Promise<LookupIdDto> {
    return this.second.execute(call, id);
  }
}

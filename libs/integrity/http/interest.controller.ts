import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { DeclareInterest } from '../application/declare-interest';
import { ReadInterests } from '../application/read-interests';
import { NATURES } from '../domain/conflicts';
import { InterestEndDto, type InterestIdDto, InterestInputDto, type InterestListDto } from './interest.dto';

@Controller('api/interests')
export class InterestController {
  constructor(
    private readonly read: ReadInterests,
    private readonly declareInterest: DeclareInterest,
  ) {}

  /** What I have declared. */
  @Get()
  async mine(@CurrentCall() call: Call): Promise<InterestListDto> {
    const { items, units } = await this.read.ofPerson(personIn(call).personId);
    return {
      items: items.map(({ id, unitId, nature, note, fromDay, toDay }) => ({
        ...{ id, nature, note, fromDay, toDay },
        unitName: units.get(unitId)?.name ?? '',
        unitNameEn: units.get(unitId)?.nameEn ?? null,
        natureName: NATURES[nature].zh,
        natureNameEn: NATURES[nature].en,
      })),
    };
  }

  @Post()
  declare(@CurrentCall() call: Call, @Body() input: InterestInputDto): Promise<InterestIdDto> {
    const { creditCode, nature, fromDay, note, toDay } = input;
    return this.declareInterest.declare(call, {
      ...{ nature, fromDay, creditCode: creditCode.toUpperCase() },
      note: note?.trim() || null,
      toDay: toDay ?? null,
    });
  }

  /** Gives it its last day; it stays on record. */
  @Post(':id/end')
  @HttpCode(200)
  end(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { toDay }: InterestEndDto,
  ): Promise<InterestIdDto> {
    return this.declareInterest.end(call, id, toDay);
  }
}

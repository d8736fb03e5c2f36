import { Controller, Get, Param, Query } from '@nestjs/common';
import { listingDto, type ListingDto } from '@market/achievements';
import { FindAchievements } from '../application/find-achievements';
import { searchAnswer } from './search-answer';
import { type SearchAnswerDto, SearchQueryDto } from './search.dto';

const SIMILAR = 4;

@Controller('api/search/achievements')
export class SearchController {
  constructor(private readonly find: FindAchievements) {}

  @Get()
  async search(@Query() query: SearchQueryDto): Promise<SearchAnswerDto> {
    const [from, to] = (query.trl ?? '').split('-').map((level) => (level ? Number(level) : undefined));
    const found = await this.find.execute({
      text: query.q ?? '',
      field: query.field ?? [],
      region: query.region ?? [],
      priceMode: query.priceMode ?? [],
      kind: query.kind ?? [],
      trlFrom: from,
      trlTo: to ?? from,
      confirmedWithinDays: query.confirmed ? Number(query.confirmed.slice(0, -1)) : undefined,
      sort: query.sort ?? 'relevance',
      page: query.page ?? 1,
    });
    return searchAnswer(found);
  }

  @Get(':number/similar')
  async similar(@Param('number') number: string): Promise<ListingDto[]> {
    return (await this.find.similarTo(number, SIMILAR)).map(listingDto);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { CountContracts } from '../application/count-contracts';
import { ListContracts } from '../application/list-contracts';
import { ListSubsidies } from '../application/list-subsidies';
import { listedContractsDto, statisticsDto } from './statistics-answer';
import { ContractListQueryDto, StatisticsQueryDto, SubsidyListQueryDto } from './statistics-query.dto';
import type { ListedContractsDto, StatisticsDto } from './statistics.dto';
import { paidSubsidiesDto } from './subsidies-answer';
import type { PaidSubsidiesDto } from './subsidies.dto';

@Controller('api/statistics')
export class StatisticsController {
  constructor(
    private readonly count: CountContracts,
    private readonly list: ListContracts,
    private readonly subsidies: ListSubsidies,
  ) {}

  /** Registered technology contracts of a year, counted now, beside the year before. */
  @Get()
  async figures(@Query() query: StatisticsQueryDto): Promise<StatisticsDto> {
    return statisticsDto(await this.count.execute(query));
  }

  /** The contracts behind a figure: what the market may say of them without naming anybody. */
  @Get('contracts')
  async contracts(@Query() query: ContractListQueryDto): Promise<ListedContractsDto> {
    return listedContractsDto(await this.list.execute(query), query);
  }

  /** Subsidies by the day they were paid: what their public notices said of them. */
  @Get('subsidies')
  async paid(@Query() { year, page = 1 }: SubsidyListQueryDto): Promise<PaidSubsidiesDto> {
    return paidSubsidiesDto(await this.subsidies.execute({ year, page }));
  }
}

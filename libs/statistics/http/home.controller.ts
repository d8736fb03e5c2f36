import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listingDto, ReadListings } from '@market/achievements';
import { publicNeedDto, ReadOpenNeeds } from '@market/needs';
import { Clock } from '@market/platform/clock';
import { CountMarket, type MarketCounts, RECENTLY_DAYS } from '../application/count-market';
import type { FigureDto, HomeDto } from './home.dto';

const RECENT = 4;
const NEEDS = 4;

@Controller('api/home')
export class HomeController {
  constructor(
    private readonly count: CountMarket,
    private readonly listings: ReadListings,
    private readonly needs: ReadOpenNeeds,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The home page's figures and its newest offers, counted now. */
  @Get()
  async home(): Promise<HomeDto> {
    const [counts, recent, needs] = await Promise.all([
      this.count.execute(),
      this.listings.recent(this.dataSource.manager, RECENT),
      this.needs.list(this.dataSource.manager, { page: 1, pageSize: NEEDS }),
    ]);
    return {
      figures: figuresOf(counts),
      recent: recent.map(listingDto),
      needs: needs.items.map(publicNeedDto),
      asOf: this.clock.now().toISOString(),
    };
  }
}

function figuresOf(counts: MarketCounts): FigureDto[] {
  return [
    {
      key: 'listed',
      name: '在架成果',
      nameEn: 'Achievements on offer',
      value: counts.listed,
      unit: '项',
      unitEn: 'items',
      note: `其中 ${counts.confirmedRecently} 项 ${RECENTLY_DAYS} 天内确认过`,
      noteEn: `${counts.confirmedRecently} confirmed within ${RECENTLY_DAYS} days`,
      href: '/achievements',
    },
    {
      key: 'needs',
      name: '征集中的需求',
      nameEn: 'Open needs',
      value: counts.openNeeds,
      unit: '项',
      unitEn: 'items',
      note: `其中 ${counts.newNeeds} 项 ${RECENTLY_DAYS} 天内发布`,
      noteEn: `${counts.newNeeds} published within ${RECENTLY_DAYS} days`,
      href: '/needs',
    },
    {
      key: 'registered',
      name: '今年登记成果',
      nameEn: 'Achievements registered this year',
      value: counts.registeredThisYear,
      unit: '项',
      unitEn: 'items',
      note: '有登记号，证书可查验',
      noteEn: 'With a number and a certificate',
      href: null,
    },
    {
      key: 'contracts',
      name: '今年登记技术合同',
      nameEn: 'Contracts registered this year',
      value: counts.contractsThisYear,
      unit: '份',
      unitEn: 'contracts',
      note: '经认定登记，金额见数据页',
      noteEn: 'Recognised; amounts under Statistics',
      href: '/statistics/contracts',
    },
    {
      key: 'units',
      name: '实名单位',
      nameEn: 'Verified units',
      value: counts.units,
      unit: '家',
      unitEn: 'units',
      note: '统一社会信用代码已核对',
      noteEn: 'Credit codes checked',
      href: null,
    },
  ];
}

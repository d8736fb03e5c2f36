import { Controller, Get, Inject } from '@nestjs/common';
import type { AccessRow } from '@market/platform/access';
import { Clock } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { SETTINGS } from '@market/platform/http';
import { ShortMessages } from '@market/platform/short-messages';
import type { MarketDto } from './market.dto';

/** What a page needs to know of the market it belongs to. */
@Controller('api/market')
export class MarketController {
  constructor(
    private readonly clock: Clock,
    private readonly shortMessages: ShortMessages,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  about(): MarketDto {
    return {
      mode: this.settings.mode,
      name: '江西技术市场',
      nameEn: 'Jiangxi Technology Market',
      province: '360000',
      byPhone: this.shortMessages.available,
      now: this.clock.now().toISOString(),
    };
  }
}

export const marketAccess: readonly AccessRow[] = [{ route: 'GET /api/market', allow: 'anyone' }];

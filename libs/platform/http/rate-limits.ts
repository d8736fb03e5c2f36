import { Injectable } from '@nestjs/common';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { LimitClass } from '@market/platform/access';
import { logger } from '@market/platform/telemetry';
import { httpRefusals } from './refusals';
import type { MarketRequest } from './request';

/** Points a duration in seconds allows. */
export type Limits = Record<LimitClass, { points: number; seconds: number }>;

export const LIMITS: Limits = {
  read: { points: 600, seconds: 60 },
  search: { points: 30, seconds: 10 },
  write: { points: 120, seconds: 60 },
  upload: { points: 100, seconds: 3_600 },
  'sign-in': { points: 20, seconds: 60 },
};

/** Reading is counted in each process; what changes something is counted where all processes see it. */
const SHARED: readonly LimitClass[] = ['write', 'upload', 'sign-in'];

@Injectable()
export class RateLimits {
  private readonly limiters: Record<LimitClass, RateLimiterAbstract>;

  constructor(dataSource: DataSource, limits: Limits = LIMITS) {
    const make = (kind: LimitClass): RateLimiterAbstract => {
      const { points, seconds } = limits[kind];
      const options = { points, duration: seconds, keyPrefix: kind };
      if (!SHARED.includes(kind)) return new RateLimiterMemory(options);
      return new RateLimiterPostgres({
        ...options,
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'rate_limit',
        tableCreated: true,
      });
    };
    this.limiters = {
      read: make('read'),
      search: make('search'),
      write: make('write'),
      upload: make('upload'),
      'sign-in': make('sign-in'),
    };
  }

  /** @throws httpRefusals.tooMany with the seconds to wait. A store that is away closes sign-in, nothing else. */
  async spend(kind: LimitClass, request: MarketRequest): Promise<void> {
    const who = request.actor?.kind === 'person' ? request.actor.accountId : (request.ip ?? 'unknown');
    try {
      await this.limiters[kind].consume(kind === 'sign-in' ? (request.ip ?? 'unknown') : who);
    } catch (fault) {
      if (fault instanceof RateLimiterRes) {
        throw httpRefusals.tooMany({ seconds: Math.max(1, Math.ceil(fault.msBeforeNext / 1_000)) });
      }
      logger.error({ err: fault, kind }, 'the rate limit store is away');
      if (kind === 'sign-in') throw httpRefusals.tooMany({ seconds: 30 });
    }
  }
}

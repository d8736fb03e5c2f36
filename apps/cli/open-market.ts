import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Clock } from '@market/platform/clock';
import { readSettings } from '@market/platform/config';
import { MarketModule } from '../assembly/market.module';

/** Opens the market's use cases for one command, and closes them after it. */
export async function withMarket<T>(
  work: (app: INestApplicationContext) => Promise<T>,
  clock?: Clock,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(
    MarketModule.with(readSettings(process.env), clock),
    {
      logger: ['warn', 'error', 'fatal'],
      abortOnError: false,
    },
  );
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

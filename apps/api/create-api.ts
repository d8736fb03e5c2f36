import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Clock } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { prepare } from '@market/platform/http';
import { nestLogger } from '@market/platform/telemetry';
import { WEB_FOLDER } from '@market/search/http';
import { ApiModule } from './api.module';

const YEAR_IN_MILLISECONDS = 31_536_000_000;

/** The application as main.ts and the tests start it; not yet listening. */
export async function createApi(settings: Settings, clock?: Clock): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(settings, clock), {
    logger: nestLogger,
    abortOnError: false,
    bodyParser: false,
  });
  prepare(app, settings);
  // Asset names carry a hash of their content, so they never change under a name.
  app.useStaticAssets(path.join(WEB_FOLDER, 'assets'), {
    prefix: '/assets',
    maxAge: YEAR_IN_MILLISECONDS,
    immutable: true,
  });
  app.enableShutdownHooks();
  return app;
}

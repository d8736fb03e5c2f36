import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { ApiModule } from '../api/api.module';
import { describeApi } from '../api/describe-api';

const OUT = 'apps/web/src/api/openapi.json';

/** Writes what the api accepts and answers; nothing is started for it. */
export async function exportOpenApi([file = OUT]: readonly string[]): Promise<number> {
  const app = await NestFactory.create(ApiModule.with(NOWHERE), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  writeFileSync(file, `${JSON.stringify(describeApi(app), null, 2)}\n`);
  process.stdout.write(`${file}\n`);
  return 0;
}

/** In a preview no provider is made, so none of these is ever used. */
const NOWHERE = {
  mode: 'demo',
  host: '127.0.0.1',
  port: 0,
  publicUrl: new URL('http://127.0.0.1'),
  databaseUrl: '',
  ownerDatabaseUrl: undefined,
  redisUrl: undefined,
  meiliUrl: undefined,
  meiliKey: undefined,
  smtpUrl: undefined,
  settlement: undefined,
  openid: undefined,
  mailFrom: '',
  filesFolder: '',
  shortMessages: undefined,
  secretKey: Buffer.alloc(32),
  formerSecretKey: undefined,
  trustedProxies: 0,
} as const;

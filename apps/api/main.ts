import 'reflect-metadata';
import { readSettings, SettingFault } from '@market/platform/config';
import { logger } from '@market/platform/telemetry';
import { stopWithParent } from '../assembly/stop-with-parent';
import { createApi } from './create-api';

async function main(): Promise<void> {
  stopWithParent();
  const settings = readSettings(process.env);
  const app = await createApi(settings);
  await app.listen(settings.port, settings.host);
  logger.info({ port: settings.port, mode: settings.mode }, 'api is listening');
}

main().catch((error: unknown) => {
  if (error instanceof SettingFault) process.stderr.write(`${error.message}\n`);
  else logger.fatal({ err: error }, 'api did not start');
  process.exitCode = 1;
});

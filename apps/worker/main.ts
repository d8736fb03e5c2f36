import 'reflect-metadata';
import { readSettings, SettingFault } from '@market/platform/config';
import { logger } from '@market/platform/telemetry';
import { stopWithParent } from '../assembly/stop-with-parent';
import { startWorker } from './start-worker';

async function main(): Promise<void> {
  stopWithParent();
  const worker = await startWorker(readSettings(process.env));
  logger.info('worker is running');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void worker.stop().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  if (error instanceof SettingFault) process.stderr.write(`${error.message}\n`);
  else logger.fatal({ err: error }, 'worker did not start');
  process.exit(1);
});

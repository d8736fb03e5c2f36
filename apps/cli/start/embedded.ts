import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  dropDatabase,
  ensureDatabase,
  type RunningPostgres,
  startPostgres,
} from '@market/platform/embedded-postgres';
import { Vault } from '@market/platform/crypto';
import { migrateMarket } from '../../assembly/migrate-market';
import { keptSecret } from './state-folder';

const DATABASE = 'market';

export interface Embedded {
  environment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** The demonstration's own database, migrated and seeded; everything in one folder. */
export async function startEmbedded(folder: string, say: (line: string) => void): Promise<Embedded> {
  const postgres = await startPostgres({ folder: path.join(folder, 'postgres') });
  try {
    say('数据库已就绪 Database ready');
    return { environment: await fill(postgres, folder, say), stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function fill(
  postgres: RunningPostgres,
  folder: string,
  say: (line: string) => void,
): Promise<NodeJS.ProcessEnv> {
  const seeded = path.join(folder, 'seeded');
  const filesFolder = path.join(folder, 'files');
  if (!existsSync(seeded)) {
    // A seed that was cut off is no demonstration: nobody has used it yet, so it is told again from the start.
    await dropDatabase(postgres, DATABASE);
    rmSync(filesFolder, { recursive: true, force: true });
  }
  const { appUrl, ownerUrl } = await ensureDatabase(postgres, DATABASE);
  const secret = keptSecret(folder);
  await migrateMarket(ownerUrl, new Vault({ secretKey: Buffer.from(secret, 'base64') }));
  const environment = {
    ...process.env,
    EMBEDDED: '1',
    DATABASE_URL: appUrl,
    FILES_FOLDER: filesFolder,
    SECRET_KEY: secret,
  };
  if (!existsSync(seeded)) {
    say('正在准备演示数据 Seeding the demonstration …');
    await seedIn(environment);
    writeFileSync(seeded, '');
  }
  return environment;
}

/** In a process of its own: what it needed of memory is given back when it ends. */
function seedIn(environment: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('dist/apps/cli/main.js'), 'seed'], {
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The demonstration could not be seeded.')),
    );
  });
}

// Builds server and web where a source is newer than what was built: `npm start` needs no second command.
// Takes some 100 ms when nothing changed. `--force` builds everything.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const force = process.argv.includes('--force');

const parts = [
  {
    name: 'server',
    sources: [
      'apps/api',
      'apps/worker',
      'apps/cli',
      'apps/assembly',
      'libs',
      'tsconfig.json',
      'tsconfig.build.json',
      'nest-cli.json',
      'package-lock.json',
    ],
    output: 'dist',
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
    folder: '.',
  },
  {
    name: 'web',
    sources: [
      'apps/web/src',
      'apps/web/public.html',
      'apps/web/desk.html',
      'apps/web/vite.config.ts',
      'apps/web/package.json',
      'package-lock.json',
    ],
    output: 'apps/web/dist',
    command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    folder: 'apps/web',
  },
];

for (const part of parts) if (!build(part)) process.exit(1);

function build({ name, sources, output, command, folder }) {
  const stamp = path.join(root, output, '.built');
  const state = fingerprint(sources);
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return true;
  console.log(`Building the ${name} …`);
  rmSync(path.join(root, output), { recursive: true, force: true });
  const [program, ...rest] = command;
  const built = spawnSync(process.execPath, [path.join(root, program), ...rest], {
    cwd: path.join(root, folder),
    stdio: 'inherit',
  });
  if (built.status !== 0) {
    console.error(`The ${name} could not be built; the reason stands above.`);
    return false;
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
  return true;
}

/** Names, sizes and times of all source files; reading their text would be slower and no more certain here. */
function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) walk(path.join(root, source), hash);
  return hash.digest('hex');
}

function walk(place, hash) {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    hash.update(`${path.relative(root, place)} ${stat.size} ${Math.floor(stat.mtimeMs)}\n`);
    return;
  }
  for (const name of readdirSync(place).sort()) {
    if (name !== 'node_modules' && name !== 'dist') walk(path.join(place, name), hash);
  }
}

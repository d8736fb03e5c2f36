import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { startRedis } from './redis.mjs';

/**
 * What a machine may lack. A spec that needs one reads the variable named here and skips itself when it is empty;
 * a spec that reads it through somebody else says so in a comment, `needs: redis`.
 */
export const capabilities = [
  { name: 'redis', title: 'Redis', variable: 'TEST_REDIS_URL', require: 'REQUIRE_REDIS', find: findRedis },
  {
    name: 'meilisearch',
    title: 'Meilisearch',
    variable: 'TEST_MEILI_URL',
    require: 'REQUIRE_MEILISEARCH',
    find: findMeilisearch,
  },
  {
    name: 'chromium',
    title: 'Chromium',
    variable: 'TEST_CHROMIUM',
    require: 'REQUIRE_CHROMIUM',
    find: findChromium,
  },
];

/** @param {{ name: string, variable: string }} capability @param {string} text of a spec file */
export function needs({ name, variable }, text) {
  return text.includes(variable) || new RegExp(`needs: [^\\n]*\\b${name}\\b`, 'i').test(text);
}

/** Settings of a real installation. No test may meet them, so no suite is given them. */
const OF_AN_INSTALLATION = (
  'MODE HOST PORT PUBLIC_URL TRUSTED_PROXIES SECRET_KEY FILES_FOLDER EMBEDDED DATABASE_URL DATABASE_OWNER_URL ' +
  'REDIS_URL MEILI_URL MEILI_KEY SMTP_URL MAIL_FROM SETTLEMENT_FOLDER SETTLEMENT_ACCOUNT FORMER_SECRET_KEY ' +
  'SHORT_MESSAGES_URL SHORT_MESSAGES_KEY'
).split(' ');

/** @param {NodeJS.ProcessEnv} environment */
export function withoutInstallation(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !OF_AN_INSTALLATION.includes(name)),
  );
}

/** The browser to drive: CHROMIUM_PATH alone when it is set, else the usual places. */
export function chromiumPath(environment, isExecutable = executable) {
  const usual = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const places = environment.CHROMIUM_PATH
    ? [environment.CHROMIUM_PATH]
    : [
        ...usual.map((name) => `/usr/bin/${name}`),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ];
  return places.find((place) => isExecutable(place));
}

export function programOnPath(name, environment, isExecutable = executable) {
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((place) => isExecutable(place));
}

/** @returns {Promise<{ variables: Record<string, string>, stop?: () => Promise<void> } | undefined>} */
async function findRedis(environment, scratch) {
  if (environment.REDIS_URL) {
    return (await answers(environment.REDIS_URL, 6379))
      ? { variables: { TEST_REDIS_URL: environment.REDIS_URL } }
      : undefined;
  }
  const program = programOnPath('redis-server', environment);
  const redis = program && (await startRedis(program, scratch));
  return redis ? { variables: { TEST_REDIS_URL: redis.url }, stop: redis.stop } : undefined;
}

async function findMeilisearch({ MEILI_URL: url, MEILI_KEY: key }) {
  if (!url) return undefined;
  const answer = await fetch(new URL('/health', url), { signal: AbortSignal.timeout(2000) }).catch(
    () => undefined,
  );
  return answer?.ok ? { variables: { TEST_MEILI_URL: url, TEST_MEILI_KEY: key ?? '' } } : undefined;
}

async function findChromium(environment) {
  const place = chromiumPath(environment);
  return place ? { variables: { TEST_CHROMIUM: place } } : undefined;
}

/** Whether anybody listens at an address, within two seconds. */
function answers(address, usualPort) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const socket = net.connect({ host: hostname, port: Number(port) || usualPort, timeout: 2000 });
    const end = (open) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

function executable(place) {
  try {
    fs.accessSync(place, fs.constants.X_OK);
    return fs.statSync(place).isFile();
  } catch {
    return false;
  }
}

import path from 'node:path';
import type { Settings } from './settings';

type Environment = Record<string, string | undefined>;

/** A setting that is missing or wrong. Its message is one sentence that says which and how. */
export class SettingFault extends Error {}

const SERVICE_ADDRESSES = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'MEILI_URL', 'SMTP_URL'];
const SECRET_KEY_LENGTH = 32;

/**
 * Demo is the default only where no service address is set; with any of them set the mode must be said,
 * so that a half-configured production never opens with printed passwords.
 */
export function chosenMode(environment: Environment): Settings['mode'] {
  const mode = environment.MODE;
  const given = SERVICE_ADDRESSES.filter((name) => environment[name]);
  if (mode !== undefined && mode !== 'demo' && mode !== 'production') {
    throw new SettingFault(`MODE is "${mode}": set it to production, or leave it out for the demonstration.`);
  }
  if (mode === 'production') return 'production';
  if (given.length > 0 && environment.EMBEDDED !== '1') {
    throw new SettingFault(
      `${given.join(', ')} is set, so this is not the demonstration: set MODE=production as well.`,
    );
  }
  return 'demo';
}

/** @throws SettingFault naming the first setting that is missing or wrong, and what it should look like. */
export function readSettings(environment: Environment): Settings {
  const mode = chosenMode(environment);
  const port = number(environment, 'PORT', 3000);
  const production = mode === 'production';
  const settings: Settings = {
    mode,
    host: environment.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port,
    publicUrl: address(environment, 'PUBLIC_URL', ['http:', 'https:'], {
      example: 'https://market.example.org',
      otherwise: production ? undefined : `http://127.0.0.1:${port}`,
    }),
    databaseUrl: address(environment, 'DATABASE_URL', ['postgres:', 'postgresql:'], {
      example: 'postgresql://market_app:…@db:5432/market',
    }).href,
    ownerDatabaseUrl: optional(environment, 'DATABASE_OWNER_URL', ['postgres:', 'postgresql:']),
    redisUrl: optional(environment, 'REDIS_URL', ['redis:', 'rediss:']),
    meiliUrl: optional(environment, 'MEILI_URL', ['http:', 'https:']),
    meiliKey: environment.MEILI_KEY || undefined,
    smtpUrl: optional(environment, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: environment.MAIL_FROM ?? 'techmarket <noreply@localhost>',
    shortMessages: shortMessages(environment),
    settlement: settlement(environment),
    openid: openid(environment),
    filesFolder: path.resolve(environment.FILES_FOLDER ?? 'data/files'),
    secretKey: secret(environment, 'SECRET_KEY'),
    formerSecretKey: environment.FORMER_SECRET_KEY ? secret(environment, 'FORMER_SECRET_KEY') : undefined,
    trustedProxies: number(environment, 'TRUSTED_PROXIES', 0),
  };
  proveTogether(settings, environment);
  return settings;
}

function proveTogether(settings: Settings, environment: Environment): void {
  if (settings.meiliUrl && !settings.meiliKey) {
    throw new SettingFault(
      'MEILI_URL is set without MEILI_KEY: set MEILI_KEY to a key that may write its indexes.',
    );
  }
  if (settings.mode === 'demo') {
    if (!['127.0.0.1', 'localhost', '::1'].includes(settings.host)) {
      throw new SettingFault(
        `HOST is ${settings.host}: the demonstration prints its passwords, so it binds to loopback only; leave HOST out.`,
      );
    }
    return;
  }
  for (const name of ['SMTP_URL', 'FILES_FOLDER', 'MAIL_FROM', 'SETTLEMENT_FOLDER', 'SETTLEMENT_ACCOUNT']) {
    if (!environment[name]) throw missing(name, EXAMPLES[name] ?? '');
  }
  if (settings.publicUrl.protocol !== 'https:' && !isLoopback(settings.publicUrl)) {
    throw new SettingFault(
      'PUBLIC_URL must begin with https:// in production, for the session cookie is Secure.',
    );
  }
}

const EXAMPLES: Record<string, string> = {
  SMTP_URL: 'smtps://user:password@mail.example.org:465',
  FILES_FOLDER: '/var/lib/techmarket/files',
  MAIL_FROM: 'techmarket <noreply@market.example.org>',
  SETTLEMENT_FOLDER: '/var/lib/techmarket/statements',
  SETTLEMENT_ACCOUNT: '"bank|holder|number"',
};

function isLoopback(url: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}

function missing(name: string, example: string): SettingFault {
  return new SettingFault(`${name} is not set: give it a value such as ${example}.`);
}

function address(
  environment: Environment,
  name: string,
  protocols: string[],
  { example, otherwise }: { example: string; otherwise?: string | undefined },
): URL {
  const text = environment[name] || otherwise;
  if (!text) throw missing(name, example);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !protocols.includes(url.protocol)) {
    throw new SettingFault(`${name} is not an address of the form ${protocols[0]}//…: such as ${example}.`);
  }
  return url;
}

function optional(environment: Environment, name: string, protocols: string[]): string | undefined {
  if (!environment[name]) return undefined;
  return address(environment, name, protocols, { example: `${protocols[0]}//host` }).href;
}

function number(environment: Environment, name: string, otherwise: number): number {
  const text = environment[name];
  if (!text) return otherwise;
  if (!/^\d{1,5}$/.test(text)) throw new SettingFault(`${name} is "${text}": it must be a whole number.`);
  return Number(text);
}

function settlement(environment: Environment): Settings['settlement'] {
  const { SETTLEMENT_FOLDER: folder, SETTLEMENT_ACCOUNT: text } = environment;
  if (!folder) return undefined;
  const [bank, holder, number, ...more] = (text ?? '').split('|').map((part) => part.trim());
  if (!bank || !holder || !number || more.length > 0) {
    throw new SettingFault(
      'SETTLEMENT_ACCOUNT must be the bank, the holder and the number, as "bank|holder|number".',
    );
  }
  return { folder: path.resolve(folder), account: { bank, holder, number } };
}

const SHORTEST_SIGNING_KEY = 32;

function shortMessages(environment: Environment): Settings['shortMessages'] {
  const url = optional(environment, 'SHORT_MESSAGES_URL', ['https:', 'http:']);
  if (!url) return undefined;
  const key = environment.SHORT_MESSAGES_KEY ?? '';
  if (key.length < SHORTEST_SIGNING_KEY) {
    throw new SettingFault(
      `SHORT_MESSAGES_URL is set without a SHORT_MESSAGES_KEY of ${SHORTEST_SIGNING_KEY} characters or more: set it to what the gateway checks signatures with.`,
    );
  }
  if (!url.startsWith('https:') && !isLoopback(new URL(url))) {
    throw new SettingFault('SHORT_MESSAGES_URL must begin with https://, for it carries phone numbers.');
  }
  return { url, key };
}

const OPENID = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const;

/** All four or none: half a portal would be a button that fails. */
function openid(environment: Environment): Settings['openid'] {
  const missed = OPENID.filter((name) => !environment[name]);
  if (missed.length === OPENID.length) return undefined;
  const [first] = missed;
  if (first) throw new SettingFault(`${first} is not set: set all of ${OPENID.join(', ')}, or none.`);
  const { OIDC_CLIENT_ID: clientId = '', OIDC_CLIENT_SECRET: clientSecret = '' } = environment;
  const issuer = address(environment, 'OIDC_ISSUER', ['https:', 'http:'], {
    example: 'https://portal.example.org/oidc',
  });
  if (issuer.protocol !== 'https:' && !isLoopback(issuer)) {
    throw new SettingFault('OIDC_ISSUER must begin with https://: what it says decides who is signed in.');
  }
  const [zh, en, ...more] = (environment.OIDC_NAME ?? '').split('|').map((part) => part.trim());
  if (!zh || !en || more.length > 0) {
    throw new SettingFault('OIDC_NAME must be the name in Chinese and in English, as "名称|name".');
  }
  return { issuer, clientId, clientSecret, name: { zh, en } };
}

function secret(environment: Environment, name: 'SECRET_KEY' | 'FORMER_SECRET_KEY'): Buffer {
  const text = environment[name];
  const key = Buffer.from(text ?? '', 'base64');
  if (key.length !== SECRET_KEY_LENGTH) {
    throw new SettingFault(
      `${name} ${text ? 'has the wrong length' : 'is not set'}: make one with "openssl rand -base64 32".`,
    );
  }
  return key;
}

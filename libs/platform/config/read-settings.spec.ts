import { chosenMode, readSettings, SettingFault } from './read-settings';

const secret = Buffer.alloc(32, 7).toString('base64');
const embedded = {
  EMBEDDED: '1',
  DATABASE_URL: 'postgresql://market_app:x@127.0.0.1:5432/market',
  SECRET_KEY: secret,
};
const production = {
  MODE: 'production',
  DATABASE_URL: 'postgresql://market_app:x@db:5432/market',
  SMTP_URL: 'smtps://u:p@mail.example.org',
  MAIL_FROM: 'market <noreply@example.org>',
  PUBLIC_URL: 'https://market.example.org',
  FILES_FOLDER: '/var/lib/files',
  SETTLEMENT_FOLDER: '/var/lib/statements',
  SETTLEMENT_ACCOUNT: '某银行|某市场|3600 0001',
  SECRET_KEY: secret,
};

describe('the mode', () => {
  it('is the demonstration where nothing is set', () => {
    expect(chosenMode({})).toBe('demo');
  });

  it.each(['DATABASE_URL', 'REDIS_URL', 'MEILI_URL', 'SMTP_URL'])(
    'must be said as production once %s is set',
    (name) => {
      expect(() => chosenMode({ [name]: 'x' })).toThrow(`${name} is set, so this is not the demonstration`);
    },
  );

  it('knows no third one', () => {
    expect(() => chosenMode({ MODE: 'staging' })).toThrow('set it to production');
  });
});

describe('settings', () => {
  it('are whole on embedded defaults, bound to loopback', () => {
    expect(readSettings(embedded)).toMatchObject({ mode: 'demo', host: '127.0.0.1', port: 3000 });
  });

  it('refuse the demonstration on an open address', () => {
    expect(() => readSettings({ ...embedded, HOST: '0.0.0.0' })).toThrow('loopback only');
  });

  it('are whole in production', () => {
    expect(readSettings(production)).toMatchObject({ mode: 'production', host: '0.0.0.0' });
  });

  it.each([
    'DATABASE_URL',
    'SMTP_URL',
    'MAIL_FROM',
    'PUBLIC_URL',
    'FILES_FOLDER',
    'SETTLEMENT_FOLDER',
    'SETTLEMENT_ACCOUNT',
    'SECRET_KEY',
  ])('stop production without %s, in one sentence that names it', (name) => {
    const act = () => readSettings({ ...production, [name]: undefined });
    expect(act).toThrow(SettingFault);
    expect(act).toThrow(new RegExp(`^${name} .*\\.$`));
  });

  it.each([
    ['DATABASE_URL', 'mysql://db/market', 'postgres://…'],
    ['PORT', '80a', 'whole number'],
    ['SECRET_KEY', 'c2hvcnQ=', 'wrong length'],
    ['PUBLIC_URL', 'http://market.example.org', 'https://'],
  ])('refuse %s = %s', (name, value, words) => {
    expect(() => readSettings({ ...production, [name]: value })).toThrow(words);
  });

  it.each([
    [{ FORMER_SECRET_KEY: 'c2hvcnQ=' }, /^FORMER_SECRET_KEY has the wrong length.*\.$/],
    [
      { SHORT_MESSAGES_URL: 'https://sms.example.org' },
      /^SHORT_MESSAGES_URL is set without a SHORT_MESSAGES_KEY/,
    ],
    [
      { SHORT_MESSAGES_URL: 'http://sms.example.org', SHORT_MESSAGES_KEY: 'k'.repeat(32) },
      /^SHORT_MESSAGES_URL must begin with https/,
    ],
  ])('refuse %j', (change, words) => {
    expect(() => readSettings({ ...production, ...change })).toThrow(words);
  });

  it('take a gateway of short messages and the former secret', () => {
    const change = { SHORT_MESSAGES_URL: 'https://sms.example.org/send', SHORT_MESSAGES_KEY: 'k'.repeat(32) };
    const settings = readSettings({ ...production, ...change, FORMER_SECRET_KEY: secret });
    expect(settings.shortMessages).toEqual({ url: 'https://sms.example.org/send', key: 'k'.repeat(32) });
    expect(settings.formerSecretKey).toHaveLength(32);
    expect(readSettings(production).shortMessages).toBeUndefined();
  });

  it('refuse a search address without its key', () => {
    expect(() => readSettings({ ...production, MEILI_URL: 'http://search:7700' })).toThrow('MEILI_KEY');
  });

  it.each(['某银行', '某银行|某市场', '某银行||3600', 'a|b|c|d'])(
    'refuse “%s” as the settlement account',
    (text) => {
      expect(() => readSettings({ ...production, SETTLEMENT_ACCOUNT: text })).toThrow(
        /^SETTLEMENT_ACCOUNT .*\.$/,
      );
    },
  );

  describe('of a portal', () => {
    const portal = {
      OIDC_ISSUER: 'https://portal.example.org/oidc',
      OIDC_CLIENT_ID: 'market',
      OIDC_CLIENT_SECRET: 'secret',
      OIDC_NAME: '统一身份认证|Provincial portal',
    };
    const withPortal = (change: object) => () => readSettings({ ...production, ...portal, ...change });

    it('are none by default, and whole when given', () => {
      expect(readSettings(production).openid).toBeUndefined();
      expect(withPortal({})().openid).toEqual({
        issuer: new URL('https://portal.example.org/oidc'),
        clientId: 'market',
        clientSecret: 'secret',
        name: { zh: '统一身份认证', en: 'Provincial portal' },
      });
    });

    it.each(Object.keys(portal))('are all or none: not without %s', (name) => {
      expect(withPortal({ [name]: '' })).toThrow(
        new RegExp(`^${name} is not set: set all of OIDC_ISSUER, .*`),
      );
    });

    it.each([
      ['OIDC_ISSUER', 'http://portal.example.org', 'https://'],
      ['OIDC_ISSUER', 'portal', 'OIDC_ISSUER'],
      ['OIDC_NAME', '统一身份认证', 'OIDC_NAME'],
      ['OIDC_NAME', '|x', 'OIDC_NAME'],
    ])('refuse %s = %s', (name, value, words) => {
      expect(withPortal({ [name]: value })).toThrow(words);
    });

    it('may be plain http on this machine alone', () => {
      expect(withPortal({ OIDC_ISSUER: 'http://127.0.0.1:4000' })().openid?.issuer.port).toBe('4000');
    });
  });
});

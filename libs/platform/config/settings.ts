/** Everything the processes need to know from outside, read once and proved at boot. */
export interface Settings {
  mode: 'demo' | 'production';
  /** The address people type; cookies and links derive from it. */
  publicUrl: URL;
  host: string;
  port: number;
  /** As role market_app: may not change audit rows, owns nothing. */
  databaseUrl: string;
  /** As role market_owner: migrations only. */
  ownerDatabaseUrl: string | undefined;
  redisUrl: string | undefined;
  meiliUrl: string | undefined;
  meiliKey: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Where short messages are handed over, and the key that signs them. Undefined: none are sent. */
  shortMessages: { url: string; key: string } | undefined;
  /** Where the bank's statement files arrive, and the account they are of. Undefined: the simulated bank. */
  settlement: { folder: string; account: { bank: string; holder: string; number: string } } | undefined;
  /** The portal people may also sign in through (OpenID Connect), and how its button calls it. Undefined: there is none. */
  openid:
    { issuer: URL; clientId: string; clientSecret: string; name: { zh: string; en: string } } | undefined;
  filesFolder: string;
  /** 32 bytes; every key of ours is derived from it. */
  secretKey: Buffer;
  /** The secret before this one, while what it sealed is being sealed anew. */
  formerSecretKey: Buffer | undefined;
  /** How many proxies stand before us, whose X-Forwarded-For we believe. */
  trustedProxies: number;
}

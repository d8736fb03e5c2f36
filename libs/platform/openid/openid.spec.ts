import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NoOpenidProvider, OpenidClient } from '.';

const RETURN = new URL('https://market.example/api/portal/callback');
const NAME = { zh: '统一身份认证', en: 'Portal' };
const KEPT = { state: 'state', nonce: 'nonce', verifier: 'v'.repeat(43) };
const [own, foreign] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signed(claims: object, key: KeyObject | undefined, alg = 'RS256'): string {
  const content = `${encoded({ alg, kid: 'one' })}.${encoded(claims)}`;
  return `${content}.${key ? createSign('RSA-SHA256').update(content).sign(key, 'base64url') : ''}`;
}

/** What the portal at hand answers with. */
let idToken = '';

async function listen(answer: Parameters<typeof createServer>[1]): Promise<{ server: Server; url: string }> {
  const server = createServer(answer as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('a portal', () => {
  const servers: Server[] = [];
  let url: string;

  beforeAll(async () => {
    const portal = await listen((request, response) => {
      const answers: Record<string, object> = {
        '/.well-known/openid-configuration': {
          ...{ issuer: url, authorization_endpoint: `${url}/auth`, token_endpoint: `${url}/token` },
          ...{ jwks_uri: `${url}/keys`, code_challenge_methods_supported: ['S256'] },
        },
        '/keys': {
          keys: [{ ...own?.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
        },
        '/token': { access_token: 'x', token_type: 'Bearer', id_token: idToken },
      };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answers[request.url ?? ''] ?? {}));
    });
    servers.push(portal.server);
    url = portal.url;
  });
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  const at = (issuer: string, patience?: number) =>
    new OpenidClient(
      { issuer: new URL(issuer), clientId: 'market', clientSecret: 'x', name: NAME },
      patience,
    );
  const now = () => Math.floor(Date.now() / 1000);
  const claims = (change: object = {}) => ({
    ...{
      iss: url,
      sub: 'somebody',
      aud: 'market',
      nonce: 'nonce',
      iat: now(),
      exp: now() + 60,
      name: '方新',
    },
    ...change,
  });
  const arrive = () => at(url).arrive(new URL(`${RETURN.href}?code=c&state=state`), KEPT);

  it('sends a browser off with state, nonce and the digest of a verifier it keeps', async () => {
    const { location, state, nonce, verifier } = await at(url).depart(RETURN);
    const sent = Object.fromEntries(location.searchParams);
    expect(sent).toMatchObject({
      response_type: 'code',
      redirect_uri: RETURN.href,
      client_id: 'market',
      state,
      nonce,
    });
    expect(sent.code_challenge_method).toBe('S256');
    expect(location.href).not.toContain(verifier);
  });

  it('proves whom its signed token names', async () => {
    idToken = signed(claims(), own?.privateKey);
    expect(await arrive()).toEqual({ issuer: url, subject: 'somebody', name: '方新', email: undefined });
  });

  it.each<[string, () => string]>([
    ['signed by another', () => signed(claims(), foreign?.privateKey)],
    ['signed by nobody', () => signed(claims(), undefined, 'none')],
    ['with a signature cut off', () => signed(claims(), undefined)],
    ['made for another market', () => signed(claims({ aud: 'another' }), own?.privateKey)],
    ['of another issuer', () => signed(claims({ iss: 'https://evil.example' }), own?.privateKey)],
    ['for another return', () => signed(claims({ nonce: 'another' }), own?.privateKey)],
    ['without a nonce', () => signed(claims({ nonce: undefined }), own?.privateKey)],
    ['out of date', () => signed(claims({ iat: now() - 900, exp: now() - 600 }), own?.privateKey)],
    ['that names nobody', () => signed(claims({ sub: undefined }), own?.privateKey)],
    ['that names what cannot be kept', () => signed(claims({ sub: 'some\u0000body' }), own?.privateKey)],
    ['that is none', () => 'x.y.z'],
  ])('is not believed a token %s', async (_, make) => {
    idToken = make();
    await expect(arrive()).rejects.toMatchObject({ code: 'openid.not-trusted' });
  });

  it('that never answers is away', async () => {
    const silent = await listen(() => undefined);
    servers.push(silent.server);
    await expect(at(silent.url, 0.2).depart(RETURN)).rejects.toMatchObject({ code: 'openid.away' });
  });

  it('that is not there is away', async () => {
    await expect(at('http://127.0.0.1:9').depart(RETURN)).rejects.toMatchObject({ code: 'openid.away' });
  });

  it('that is not set sends nobody anywhere', async () => {
    await expect(new NoOpenidProvider().depart()).rejects.toMatchObject({ code: 'openid.off' });
    await expect(new NoOpenidProvider().arrive()).rejects.toMatchObject({ code: 'openid.off' });
  });
});

import { createServer, type Server } from 'node:net';
import { NoOpenidProvider, OpenidClient } from '.';

const RETURN = new URL('https://market.example/api/portal/callback');
const name = { zh: '统一身份认证', en: 'Portal' };

describe('a portal', () => {
  let silent: Server;
  let port: number;

  beforeAll(async () => {
    silent = createServer(); // takes the call and never answers
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => {
    silent.close();
  });

  const at = (issuer: string) =>
    new OpenidClient({ issuer: new URL(issuer), clientId: 'market', clientSecret: 'x', name }, 0.2);

  it('that never answers is away', async () => {
    await expect(at(`http://127.0.0.1:${port}`).depart(RETURN)).rejects.toMatchObject({
      code: 'openid.away',
    });
  });

  it('that is not there is away', async () => {
    await expect(at('http://127.0.0.1:9').depart(RETURN)).rejects.toMatchObject({ code: 'openid.away' });
  });

  it('that is not set sends nobody anywhere', async () => {
    await expect(new NoOpenidProvider().depart()).rejects.toMatchObject({ code: 'openid.off' });
    await expect(new NoOpenidProvider().arrive()).rejects.toMatchObject({ code: 'openid.off' });
  });
});

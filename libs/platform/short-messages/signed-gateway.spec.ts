import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SystemClock, TravellingClock } from '@market/platform/clock';
import { signatureOf, SignedGateway } from './signed-gateway';
import { type ArrivedMessage, shortMessagesContract } from './testing';

const KEY = 'a key both sides know, of 32 characters';

/** A gateway as the province runs one: believes what is signed, and takes the same id once. */
async function openGateway(answer = 204) {
  const taken = new Map<string, ArrivedMessage>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const time = String(request.headers['x-market-time']);
      const right = request.headers['x-market-signature'] === signatureOf(KEY, time, body);
      const { id, to, text } = JSON.parse(body) as { id: string; to: string; text: string };
      if (right && answer === 204) taken.set(id, { id, text, tail: to.slice(-4) });
      response.writeHead(right ? answer : 401).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { url, taken, close };
}

shortMessagesContract('SignedGateway', async () => {
  const { url, taken, close } = await openGateway();
  return {
    messages: new SignedGateway({ url, key: KEY }, new SystemClock()),
    arrived: async () => [...taken.values()],
    close,
  };
});

describe('a gateway that does not take a message', () => {
  const message = { id: 's-9', to: '13800138000', text: '验证码' };

  it.each([500, 302])('answers %i, and the sender is told to try later', async (status) => {
    const { url, close } = await openGateway(status);
    const gateway = new SignedGateway({ url, key: KEY }, new SystemClock());
    await expect(gateway.send(message)).rejects.toMatchObject({ code: 'short-messages.unavailable' });
    await close();
  });

  it('does not believe another key', async () => {
    const { url, taken, close } = await openGateway();
    const forged = new SignedGateway({ url, key: `${KEY}x` }, new SystemClock());
    await expect(forged.send(message)).rejects.toMatchObject({ code: 'short-messages.unavailable' });
    expect(taken.size).toBe(0);
    await close();
  });

  it('is away', async () => {
    const { url, close } = await openGateway();
    await close();
    const clock = new TravellingClock(new Date('2026-03-02T01:00:00Z'));
    const gateway = new SignedGateway({ url, key: KEY }, clock);
    await expect(gateway.send(message)).rejects.toMatchObject({ code: 'short-messages.unavailable' });
  });
});

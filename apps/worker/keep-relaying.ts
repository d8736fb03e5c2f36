import type { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { OUTBOX_CHANNEL } from '@market/platform/outbox';
import type { Relay } from '@market/platform/queue';

const PAUSE = 1_000;
const SWEEP_EVERY = 60;

/** Relays when the database says there is something, and looks by itself every second in case it was not heard. */
export function keepRelaying(
  relay: Relay,
  databaseUrl: string,
  log: Pick<Logger, 'warn'>,
): { stop(): Promise<void> } {
  let running = true;
  let wake: () => void = () => undefined;
  let listener: Client | undefined;

  async function listen(): Promise<void> {
    const client = new Client({ connectionString: databaseUrl, keepAlive: true });
    const lost = () => {
      if (listener === client) listener = undefined;
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', () => wake());
    await client.connect();
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    listener = client;
  }

  async function loop(): Promise<void> {
    // oxlint-disable-next-line no-unmodified-loop-condition -- stop() below sets it
    for (let round = 0; running; round++) {
      try {
        if (!listener) await listen();
        await relay.drain();
        if (round % SWEEP_EVERY === 0) await relay.sweep();
      } catch (error) {
        log.warn(`Relaying failed and will be tried again: ${String(error)}`);
      }
      await pause();
    }
    await listener?.end().catch(() => undefined);
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PAUSE);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const ended = loop();
  return {
    stop: async () => {
      running = false;
      wake();
      await ended;
    },
  };
}

import { createHmac } from 'node:crypto';
import type { Clock } from '@market/platform/clock';
import { logger } from '@market/platform/telemetry';
import { provedNumber, type ShortMessage, shortMessageRefusals, ShortMessages } from './short-messages';

const PATIENCE = 10_000;

/** Hands messages to the province's gateway by one signed call. */
export class SignedGateway extends ShortMessages {
  readonly available = true;

  constructor(
    private readonly gateway: { url: string; key: string },
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(message: ShortMessage): Promise<void> {
    const { id, to, text } = provedNumber(message);
    const body = JSON.stringify({ id, to, text });
    const time = String(this.clock.now().getTime());
    const answer = await fetch(this.gateway.url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        'content-type': 'application/json',
        'x-market-time': time,
        'x-market-signature': signatureOf(this.gateway.key, time, body),
      },
      body,
    }).catch((fault: unknown) => fault);
    if (answer instanceof Response && answer.ok) return;
    const why = answer instanceof Response ? answer.status : (answer as Error).name;
    logger.error({ id, why }, 'a short message was not taken over');
    throw shortMessageRefusals.unavailable();
  }
}

/** What the gateway computes again to know that the call is ours and now. */
export function signatureOf(key: string, time: string, body: string): string {
  return createHmac('sha256', key).update(`${time}.${body}`).digest('hex');
}

import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isMutating } from '@market/platform/access';
import { canonical, type Plain } from '@market/platform/audit';
import type { Call, Repeat } from '@market/platform/call';
import { httpRefusals } from './refusals';
import { languageOf, type MarketRequest } from './request';

const KEY = /^[A-Za-z0-9_-]{8,100}$/;

/** The call a controller hands to its use case. */
export const CurrentCall = createParamDecorator((_: unknown, context: ExecutionContext): Call => {
  const request = context.switchToHttp().getRequest<MarketRequest>();
  return {
    actor: request.actor ?? { kind: 'anyone' },
    requestId: request.requestId,
    network: request.ip,
    language: languageOf(request),
    repeat: repeatOf(request),
  };
});

function repeatOf(request: MarketRequest): Repeat | undefined {
  if (!isMutating(request.method) || request.access?.repeatable) return undefined;
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw httpRefusals.keyMissing();
  const hash = createHash('sha256');
  hash.update(canonical({ params: request.params, query: request.query, body: request.body } as Plain));
  if (request.file) hash.update(request.file.buffer);
  return { key, route: request.access?.route ?? request.path, bodyHash: hash.digest('hex') };
}

import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import type { Language } from '@market/platform/call';
import { Refusal, type RefusalKind } from '@market/platform/errors';
import { logger } from '@market/platform/telemetry';
import { httpRefusals } from './refusals';
import { languageOf, type MarketRequest } from './request';

const STATUS: Record<RefusalKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  rejected: 422,
  'too-many': 429,
  unavailable: 503,
};

/** The one body every refusal has on the wire. */
export interface ErrorBody {
  code: string;
  message: string;
  fields: { field: string; message: string }[];
  details: Record<string, string | number>;
  requestId: string;
}

/** The first of the two places where refusals are mapped. What is unknown is logged; the client gets its id only. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<MarketRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const requestId = request.requestId ?? '';
    const refusal = refusalOf(error);
    if (!refusal) logger.error({ requestId, err: error, route: request.path }, 'unexpected error');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const answer = refusal ?? httpRefusals.unexpected({ requestId });
    if (answer.kind === 'too-many') response.setHeader('Retry-After', String(answer.details.seconds ?? 1));
    const status = refusal ? STATUS[answer.kind] : 500;
    // A page's route has said text/html already.
    response
      .status(status)
      .type('application/json')
      .json(bodyOf(answer, languageOf(request), requestId));
  }
}

export function bodyOf(refusal: Refusal, language: Language, requestId: string): ErrorBody {
  return {
    code: refusal.code,
    message: refusal[language],
    fields: refusal.fields.map((fault) => ({ field: fault.field, message: fault[language] })),
    details: refusal.details,
    requestId,
  };
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof HttpException) {
    const status = error.getStatus();
    if (status === 404) return httpRefusals.noSuchPage();
    if (status === 413) return httpRefusals.tooLarge({ limit: '20 MB' });
    if (status < 500) return httpRefusals.unreadable();
    return undefined;
  }
  // body-parser and multer throw plain errors that carry a status or a code of their own
  const { status, code } = error as { status?: number; code?: string };
  if (status === 413 || code === 'LIMIT_FILE_SIZE') return httpRefusals.tooLarge({ limit: '20 MB' });
  if ((status !== undefined && status >= 400 && status < 500) || code?.startsWith('LIMIT_')) {
    return httpRefusals.unreadable();
  }
  return undefined;
}

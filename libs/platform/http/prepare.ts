import { randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Response } from 'express';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { AccessTable } from '@market/platform/access';
import type { Settings } from '@market/platform/config';
import { logger } from '@market/platform/telemetry';
import type { MarketRequest } from './request';
import { allRoutes } from './routes';

const YEAR = 31_536_000;

/** What every answer of the api has: an id, security headers, a log line, and routes proved against their rows. */
export function prepare(app: NestExpressApplication, settings: Settings): void {
  app.get(AccessTable).prove(allRoutes(app));
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustedProxies);
  app.set('query parser', 'simple');
  app.use((request: MarketRequest, response: Response, next: NextFunction) => {
    request.requestId = randomUUID();
    response.setHeader('X-Request-Id', request.requestId);
    next();
  });
  const https = settings.publicUrl.protocol === 'https:';
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"], // antd writes its styles at run time
          imgSrc: ["'self'", 'data:', 'blob:'],
          objectSrc: ["'none'"],
          frameAncestors: ["'none'"],
          formAction: ["'self'"],
          upgradeInsecureRequests: https ? [] : null,
        },
      },
      strictTransportSecurity: https ? { maxAge: YEAR, includeSubDomains: true } : false,
      crossOriginEmbedderPolicy: false,
      referrerPolicy: { policy: 'same-origin' },
    }),
  );
  app.use(
    pinoHttp({
      logger,
      genReqId: (request) => (request as MarketRequest).requestId,
      autoLogging: { ignore: (request) => (request.url ?? '').startsWith('/assets/') },
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: request.url.split('?')[0], // what people search for stays out of the logs
        }),
      },
      customLogLevel: (_, response) => (response.statusCode >= 500 ? 'error' : 'debug'),
    }),
  );
  app.useBodyParser('json', { limit: '1mb' });
}

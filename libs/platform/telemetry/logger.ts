import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** One JSON line an event. Cookies, keys and passwords never reach it. */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', '*.password'],
});

/** Nest's own messages in the same lines. */
export const nestLogger: LoggerService = {
  log: (message: unknown, ...rest: unknown[]) => logger.debug({ about: rest.at(-1) }, String(message)),
  warn: (message: unknown, ...rest: unknown[]) => logger.warn({ about: rest.at(-1) }, String(message)),
  error: (message: unknown, ...rest: unknown[]) => logger.error({ about: rest }, String(message)),
  fatal: (message: unknown, ...rest: unknown[]) => logger.fatal({ about: rest }, String(message)),
  debug: (message: unknown) => logger.debug(String(message)),
  verbose: (message: unknown) => logger.trace(String(message)),
};

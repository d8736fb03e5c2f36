export { logger, nestLogger } from './logger';

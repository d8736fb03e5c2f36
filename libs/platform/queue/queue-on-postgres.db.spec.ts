import { queueContract } from './testing';

queueContract('PostgreSQL', undefined);

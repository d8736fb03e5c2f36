import { createPostgresBackend, Queue, type QueueOptions, setDefaultBackendFactory } from 'bullmq';
import Redis from 'ioredis';
import { Pool } from 'pg';
import type { Catalogue } from './catalogue';
import { effortOf, type JobPayload } from './job';
import { JobQueue } from './job-queue';
import { QUEUE_SCHEMA } from './migrate-queue';

export type QueueConnection = { connection: QueueOptions['connection']; close(): Promise<void> };

const ROOM_FOR_ADDING = 4;

/**
 * Redis where its address is set, else BullMQ's own backend on the market's PostgreSQL.
 * @param workers how many consumers will listen: each holds one PostgreSQL connection for good
 */
export function connectQueue(
  settings: { redisUrl: string | undefined; databaseUrl: string },
  workers: number,
): QueueConnection {
  if (settings.redisUrl) {
    const redis = new Redis(settings.redisUrl, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined); // ioredis reconnects by itself; without a listener Node would exit
    return {
      connection: redis as unknown as QueueOptions['connection'],
      close: async () => void (await redis.quit()),
    };
  }
  setDefaultBackendFactory(createPostgresBackend as never);
  const pool = new Pool({
    connectionString: settings.databaseUrl,
    max: workers + ROOM_FOR_ADDING,
    keepAlive: true,
    options: `-c search_path=${QUEUE_SCHEMA}`,
  });
  pool.setMaxListeners(0); // every queue adds its own error listener
  pool.on('error', () => undefined);
  return { connection: pool as unknown as QueueOptions['connection'], close: () => pool.end() };
}

/** BullMQ's name for a job's queue: it allows no dots-and-colons mix of ours. */
export function queueName(job: string): string {
  return job.replace('.', '-');
}

export class BullJobQueue extends JobQueue {
  private readonly queues = new Map<string, Queue>();

  constructor(
    private readonly link: QueueConnection,
    private readonly catalogue: Catalogue,
  ) {
    super();
  }

  async add(job: string, key: string, payload: JobPayload): Promise<void> {
    const { attempts, backoff } = effortOf(this.catalogue.job(job));
    await this.queueOf(job).add(job, payload, {
      jobId: key,
      attempts,
      backoff: { type: 'exponential', delay: backoff },
      removeOnComplete: true, // never {count}: it deadlocks on PostgreSQL; the database keeps what was done
      removeOnFail: false,
    });
  }

  /** Makes the clock-driven jobs stand exactly once, whichever process says so. */
  async schedule(job: string, everySeconds: number): Promise<void> {
    await this.queueOf(job).upsertJobScheduler(
      job,
      { every: everySeconds * 1_000 },
      { name: job, data: {}, opts: { removeOnComplete: true, removeOnFail: false } },
    );
  }

  queueOf(job: string): Queue {
    const known = this.queues.get(job);
    if (known) return known;
    const queue = new Queue(queueName(job), { connection: this.link.connection });
    queue.on('error', () => undefined);
    this.queues.set(job, queue);
    return queue;
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.link.close();
  }
}

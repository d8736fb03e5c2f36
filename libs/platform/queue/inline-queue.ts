import type { JobPayload } from './job';
import { JobQueue } from './job-queue';

interface Waiting {
  job: string;
  payload: JobPayload;
}

/** A queue in memory, emptied on demand: for seeds on a travelling clock and for tests. */
export class InlineQueue extends JobQueue {
  private readonly waiting = new Map<string, Waiting>();

  async add(job: string, key: string, payload: JobPayload): Promise<void> {
    this.waiting.set(`${job}/${key}`, { job, payload });
  }

  /** Takes everything that waits now, oldest first. */
  take(): Waiting[] {
    const taken = [...this.waiting.values()];
    this.waiting.clear();
    return taken;
  }

  async close(): Promise<void> {
    this.waiting.clear();
  }
}

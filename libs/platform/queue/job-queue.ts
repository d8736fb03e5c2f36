import type { JobPayload } from './job';

/** Where work waits. Losing it loses nothing: what is owed stands in the database and is carried again. */
export abstract class JobQueue {
  /** `key` names the work: adding the same key again while it waits adds nothing. */
  abstract add(job: string, key: string, payload: JobPayload): Promise<void>;
  abstract close(): Promise<void>;
}

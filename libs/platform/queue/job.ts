import type { Fact, FactKind, FactPayload } from '@market/platform/outbox';
import type { Call } from '@market/platform/call';
import type { Transaction } from '@market/platform/transactions';

interface Effort {
  /** How often it is tried before it is kept as failed. */
  attempts: number;
  /** Waiting time before the second try, in milliseconds; doubled for each further one. */
  backoff: number;
  /** How many run at once in one worker process. */
  concurrency: number;
}

/** Reacts to one kind of fact. */
export interface FactJob extends Partial<Effort> {
  on: FactKind;
}

/** Carries ids to work that leaves the database, such as sending a mail. */
export interface PlainJob extends Partial<Effort> {
  /** Names of the ids in the payload, proved at entry. */
  ids: readonly string[];
}

/** Runs by the clock; `everySeconds` is the pause between two runs. */
export interface ScheduledJob extends Partial<Effort> {
  everySeconds: number;
}

export type Job = FactJob | PlainJob | ScheduledJob;
export type JobCatalogue = Readonly<Record<string, Job>>;

export type JobPayload = Record<string, string>;

const EFFORT: Effort = { attempts: 8, backoff: 2_000, concurrency: 4 };

export function effortOf(job: Job): Effort {
  return { ...EFFORT, ...job };
}

/** The catalogue of one lib; names are `lib.verb-noun`, one queue each. */
export function defineJobs<const T extends JobCatalogue>(lib: string, jobs: T): T {
  for (const name of Object.keys(jobs)) {
    if (!/^[a-z-]+\.[a-z-]+$/.test(name) || !name.startsWith(`${lib}.`)) {
      throw new Error(`"${name}" is not a job's name: ${lib}.verb-noun`);
    }
  }
  return jobs;
}

/** A consumer of a fact. It runs inside the transaction that also notes the fact as handled. */
export interface FactHandler<P extends FactPayload = FactPayload> {
  apply(tx: Transaction, fact: Fact<P>): Promise<void>;
}

/** Does one job outside a transaction; must itself be safe to run twice. */
export interface JobHandler {
  run(payload: JobPayload, call: Call): Promise<void>;
}

export type Handler = FactHandler | JobHandler;
/** Which class handles which job: joined by the apps, proved at boot. */
export type HandlerTable = Readonly<Record<string, new (...parts: never[]) => Handler>>;

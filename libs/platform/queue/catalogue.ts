import type { HandlerTable, Job, JobCatalogue } from './job';

/** All libs' jobs and handlers joined. */
export class Catalogue {
  private readonly consumers = new Map<string, string[]>();

  /** @throws Error naming a job without a handler, a handler without a job, or a name that stands twice. */
  constructor(
    readonly jobs: JobCatalogue,
    readonly handlers: HandlerTable,
  ) {
    for (const name of Object.keys(jobs)) {
      if (!handlers[name]) throw new Error(`Job ${name} has no handler.`);
    }
    for (const name of Object.keys(handlers)) {
      if (!jobs[name])
        throw new Error(`Handler ${handlers[name]?.name} stands under ${name}, which is no job.`);
    }
    for (const [name, job] of Object.entries(jobs)) {
      if ('on' in job) this.consumers.set(job.on.name, [...(this.consumers.get(job.on.name) ?? []), name]);
    }
  }

  static join(parts: readonly { jobs: JobCatalogue; handlers: HandlerTable }[]): Catalogue {
    return new Catalogue(joined(parts.map((part) => part.jobs)), joined(parts.map((part) => part.handlers)));
  }

  job(name: string): Job {
    const job = this.jobs[name];
    if (!job) throw new Error(`There is no job "${name}".`);
    return job;
  }

  consumersOf(factName: string): readonly string[] {
    return this.consumers.get(factName) ?? [];
  }
}

function joined<T>(tables: readonly Readonly<Record<string, T>>[]): Record<string, T> {
  const all: Record<string, T> = {};
  for (const table of tables) {
    for (const [name, value] of Object.entries(table)) {
      if (name in all) throw new Error(`Job ${name} stands twice.`);
      all[name] = value;
    }
  }
  return all;
}

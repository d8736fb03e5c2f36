import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SendMails } from '@market/notifications';
import { type Call, systemCall } from '@market/platform/call';
import { TravellingClock } from '@market/platform/clock';
import { InlineQueue, JobRunner, Relay } from '@market/platform/queue';
import { Transactions } from '@market/platform/transactions';
import { handlerOf } from '../../assembly/handler-of';
import { marketJobs } from '../../assembly/jobs';
import type { Cast } from './people';

interface Scene {
  at: Date;
  play: () => Promise<unknown>;
}

/** Where stories are told: scenes of all stories are played in the order of their time, each followed by its facts. */
export class Stage {
  private readonly scenes: Scene[] = [];
  private readonly ids = new Map<string, string>();
  private readonly queue = new InlineQueue();
  private readonly runner: JobRunner;
  private readonly relay: Relay;

  constructor(
    readonly app: INestApplicationContext,
    readonly clock: TravellingClock,
    readonly cast: Cast,
  ) {
    this.runner = new JobRunner(marketJobs, app.get(Transactions), (job) => handlerOf(app, job));
    this.relay = new Relay(app.get(DataSource), this.queue, marketJobs, clock, console);
  }

  /** Plans a scene; the stage decides when it is played. */
  at(moment: Date, play: () => Promise<unknown>): void {
    this.scenes.push({ at: moment, play });
  }

  /** Remembers what became of a title, for stories told later about the same thing. */
  remember(title: string, id: string): void {
    this.ids.set(title, id);
  }

  idOf(title: string): string {
    const id = this.ids.get(title);
    if (!id) throw new Error(`Nothing called “${title}” has been told yet.`);
    return id;
  }

  /** The address of whoever talks for a unit. */
  officerOf(unitId: string): string {
    for (const [email, person] of this.cast) {
      if (person.unitId === unitId && person.duties.includes('deal-officer')) return email;
    }
    throw new Error(`Nobody talks for the unit ${unitId}.`);
  }

  /** The address of whoever signs for a unit. */
  signatoryOf(unitId: string): string {
    for (const [email, person] of this.cast) {
      if (person.unitId === unitId && person.duties.includes('contract-signatory')) return email;
    }
    throw new Error(`Nobody signs for the unit ${unitId}.`);
  }

  /** What the person at this address does now. */
  as(email: string): Call {
    const actor = this.cast.get(email);
    if (!actor) throw new Error(`Nobody in the demonstration has the address ${email}.`);
    return { ...systemCall(`seed-${randomUUID()}`), actor };
  }

  system(): Call {
    return systemCall(`seed-${randomUUID()}`);
  }

  /** Plays everything planned, oldest first, and lets its consequences happen at its own time. */
  async play(): Promise<number> {
    const inOrder = this.scenes.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    for (const { at, play } of inOrder) {
      this.clock.travelTo(at);
      await play();
      await this.settle();
    }
    return inOrder.length;
  }

  private async settle(): Promise<void> {
    while ((await this.relay.drain()) > 0) {
      for (const { job, payload } of this.queue.take()) await this.runner.run(job, payload);
    }
    await this.app.get(SendMails).execute();
  }
}

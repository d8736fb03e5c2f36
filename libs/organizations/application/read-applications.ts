import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type IdentityShown, ReadProfile } from '@market/identity';
import { calendarIn, valueOn } from '@market/parameters';
import type { Holders } from '@market/platform/access';
import type { PersonActor } from '@market/platform/call';
import { Clock, dayOf, isId } from '@market/platform/clock';
import { type HistoryRow, historyOf } from '@market/platform/states';
import { type Document, ReadDocuments } from '@market/documents';
import { daysToVerify } from '../domain/parameters';
import { typicalDays } from '../domain/typical-time';
import type { ApplicationState, UnitApplication } from '../domain/unit-application';
import { applicationStates } from '../domain/unit-application-states';
import { UnitApplicationEntity } from '../persistence/unit-application.entity';
import { applicationOf, findApplication, lastAnswers } from '../persistence/unit-application.store';

export const PAGE = 30;
/** Older answers say little of today. */
const ANSWERS = 50;

export interface ApplicationRecord {
  application: UnitApplication;
  papers: Document[];
  /** By which paper the applicant is known. */
  identity: IdentityShown | undefined;
  history: HistoryRow[];
}

@Injectable()
export class ReadApplications {
  constructor(
    private readonly dataSource: DataSource,
    private readonly documents: ReadDocuments,
    private readonly profiles: ReadProfile,
    private readonly clock: Clock,
  ) {}

  /** One's own, newest first. */
  async ofPerson(personId: string): Promise<UnitApplication[]> {
    const found = await this.dataSource.manager.find(UnitApplicationEntity, {
      where: { applicantId: personId },
      order: { submittedAt: 'DESC', id: 'DESC' },
      take: PAGE,
    });
    return found.map(applicationOf);
  }

  /** Those the actor's unit verifies, the longest waiting first. */
  async ofOffice(
    { unitId }: PersonActor,
    { state, page }: { state: ApplicationState | undefined; page: number },
  ): Promise<{ total: number; items: UnitApplication[] }> {
    if (!unitId) return { total: 0, items: [] };
    const [items, total] = await this.dataSource.manager.findAndCount(UnitApplicationEntity, {
      where: { officeId: unitId, ...(state && { state }) },
      order: { submittedAt: state === 'submitted' ? 'ASC' : 'DESC', id: 'ASC' },
      take: PAGE,
      skip: (page - 1) * PAGE,
    });
    return { total, items: items.map(applicationOf) };
  }

  async one(id: string): Promise<ApplicationRecord | undefined> {
    const { manager } = this.dataSource;
    const application = await findApplication(manager, id);
    if (!application) return undefined;
    const { licenceId, letterId } = application.form;
    const papers = await this.documents.byIds(manager, letterId ? [licenceId, letterId] : [licenceId]);
    const history = await historyOf(manager, applicationStates.noun, id);
    const identity = await this.profiles.identity(manager, application.applicantId);
    return { application, papers: [...papers.values()], identity, history };
  }

  /** For those who are told of it. */
  about(manager: EntityManager, id: string): Promise<UnitApplication | undefined> {
    return findApplication(manager, id);
  }

  /** Working days an answer takes in the middle, and of how many answers; unknown while there are too few. */
  async typicalTime(): Promise<{ days: number | undefined; answers: number }> {
    const { manager } = this.dataSource;
    const answers = await lastAnswers(manager, ANSWERS);
    return { days: typicalDays(answers, await calendarIn(manager)), answers: answers.length };
  }

  /** Working days promised to whoever applies today. */
  promisedDays(): Promise<number> {
    return valueOn(this.dataSource.manager, daysToVerify, dayOf(this.clock.now()));
  }
}

export async function holdersOfApplication(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return isId(id) ? (await findApplication(manager, id))?.holders : undefined;
}

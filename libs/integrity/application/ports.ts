import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import type { CompanyRecord } from '../domain/company';
import type { StandingFact } from '../domain/standing';

/** Where companies are registered. What it does not know, or knows no more, is absent: unknown, never “none”. */
export abstract class CompanyRegister {
  /**
   * The newest valid record of each company, by credit code.
   * @param reader for an adapter that keeps its data here; one that asks elsewhere leaves it alone
   */
  abstract find(
    reader: EntityManager,
    creditCodes: readonly string[],
    today: Day,
  ): Promise<Map<string, CompanyRecord>>;
}

export interface ListedSubject {
  creditCode: string;
  name: string;
}

/** Public lists of those in breach. */
export abstract class CreditList {
  /**
   * What the lists say of each subject, by credit code: an entry is a yes; being absent from a whole list is a no;
   * an entry under the same name without a code is not certain. No list, no answer.
   */
  abstract factsAbout(
    reader: EntityManager,
    subjects: readonly ListedSubject[],
    today: Day,
  ): Promise<Map<string, StandingFact[]>>;
}

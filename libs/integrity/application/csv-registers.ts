import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import type { CompanyRecord } from '../domain/company';
import type { StandingFact } from '../domain/standing';
import { companyRecords } from '../persistence/company.store';
import { listFacts } from '../persistence/credit-list.store';
import { CompanyRegister, CreditList, type ListedSubject } from './ports';

/** The company register as staff have imported it from dated files. */
export class CsvCompanyRegister extends CompanyRegister {
  find(
    reader: EntityManager,
    creditCodes: readonly string[],
    today: Day,
  ): Promise<Map<string, CompanyRecord>> {
    return companyRecords(reader, creditCodes, today);
  }
}

/** The public lists as staff have imported them from dated files. */
export class CsvCreditList extends CreditList {
  factsAbout(
    reader: EntityManager,
    subjects: readonly ListedSubject[],
    today: Day,
  ): Promise<Map<string, StandingFact[]>> {
    return listFacts(reader, subjects, today);
  }
}

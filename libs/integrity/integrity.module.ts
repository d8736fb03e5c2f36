import { Module } from '@nestjs/common';
import { DocumentsModule } from '@market/documents';
import { OrganizationsModule } from '@market/organizations';
import { ApplySnapshot } from './application/apply-snapshot';
import { ConcludeRelation } from './application/conclude-relation';
import { ConflictsOf } from './application/conflicts-of';
import { CsvCompanyRegister, CsvCreditList } from './application/csv-registers';
import { DeclareInterest } from './application/declare-interest';
import { DeclareRelation } from './application/declare-relation';
import { ImportSnapshot } from './application/import-snapshot';
import { KeepAccount } from './application/keep-account';
import { CompanyRegister, CreditList } from './application/ports';
import { ReadInterests } from './application/read-interests';
import { ReadRelations } from './application/read-relations';
import { ReadStandings } from './application/read-standings';
import { RecordLookup } from './application/record-lookup';
import { RefreshStandings } from './application/refresh-standings';
import { SecondLook } from './application/second-look';
import { StandingOf } from './application/standing-of';
import { WatchStandings } from './application/watch-standings';

const useCases = [
  StandingOf,
  ConflictsOf,
  RecordLookup,
  SecondLook,
  ReadStandings,
  ReadRelations,
  DeclareRelation,
  ConcludeRelation,
  KeepAccount,
  DeclareInterest,
  ReadInterests,
  ImportSnapshot,
  ApplySnapshot,
  WatchStandings,
];

@Module({
  imports: [OrganizationsModule, DocumentsModule],
  providers: [
    { provide: CompanyRegister, useClass: CsvCompanyRegister },
    { provide: CreditList, useClass: CsvCreditList },
    RefreshStandings,
    ...useCases,
  ],
  exports: useCases,
})
export class IntegrityModule {}

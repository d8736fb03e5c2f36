import { achievementPersistence } from '@market/achievements/persistence/migrations';
import { contractPersistence } from '@market/contracts/persistence/migrations';
import { dealPersistence } from '@market/deals/persistence/migrations';
import { documentPersistence } from '@market/documents/persistence/migrations';
import { identityPersistence } from '@market/identity/persistence/migrations';
import { integrityPersistence } from '@market/integrity/persistence/migrations';
import { matchingPersistence } from '@market/matching/persistence/migrations';
import { needPersistence } from '@market/needs/persistence/migrations';
import { notificationPersistence } from '@market/notifications/persistence/migrations';
import { organizationPersistence } from '@market/organizations/persistence/migrations';
import { parameterPersistence } from '@market/parameters/persistence/migrations';
import { paymentPersistence } from '@market/payments/persistence/migrations';
import { auditMigrations } from '@market/platform/audit/persistence/migrations';
import type { Persistence } from '@market/platform/database';
import { httpMigrations } from '@market/platform/http/persistence/migrations';
import { idempotencyMigrations } from '@market/platform/idempotency/persistence/migrations';
import { mailPersistence } from '@market/platform/mail/persistence/migrations';
import { outboxMigrations } from '@market/platform/outbox/persistence/migrations';
import { searchEngineMigrations } from '@market/platform/search-engine/persistence/migrations';
import { settlementAccountPersistence } from '@market/platform/settlement-account/persistence/migrations';
import { stateMigrations } from '@market/platform/states/persistence/migrations';
import { publicityPersistence } from '@market/publicity/persistence/migrations';
import { subsidyPersistence } from '@market/subsidies/persistence/migrations';
import { worklistPersistence } from '@market/worklist/persistence/migrations';

const libs: readonly Persistence[] = [
  mailPersistence,
  settlementAccountPersistence,
  identityPersistence,
  parameterPersistence,
  documentPersistence,
  worklistPersistence,
  organizationPersistence,
  integrityPersistence,
  publicityPersistence,
  achievementPersistence,
  needPersistence,
  matchingPersistence,
  dealPersistence,
  contractPersistence,
  paymentPersistence,
  subsidyPersistence,
  notificationPersistence,
];

/** Every lib's tables and the one timeline of their migrations. */
export const marketPersistence: Persistence = {
  entities: libs.flatMap((lib) => lib.entities),
  migrations: [
    ...auditMigrations,
    ...outboxMigrations,
    ...idempotencyMigrations,
    ...stateMigrations,
    ...httpMigrations,
    ...searchEngineMigrations,
    ...libs.flatMap((lib) => lib.migrations),
  ],
  sealed: libs.flatMap((lib) => lib.sealed ?? []),
};

import { achievementAccess } from '@market/achievements/http';
import { classificationAccess } from '@market/classification/http';
import { contractAccess } from '@market/contracts/http';
import { dealAccess } from '@market/deals/http';
import { documentAccess } from '@market/documents/http';
import { identityAccess } from '@market/identity/http';
import { integrityAccess } from '@market/integrity/http';
import { matchingAccess } from '@market/matching/http';
import { needAccess } from '@market/needs/http';
import { notificationAccess } from '@market/notifications/http';
import { organizationAccess } from '@market/organizations/http';
import { parameterAccess } from '@market/parameters/http';
import { paymentAccess } from '@market/payments/http';
import { AccessTable } from '@market/platform/access';
import { healthAccess } from '@market/platform/http';
import { publicityAccess } from '@market/publicity/http';
import { searchAccess } from '@market/search/http';
import { statisticsAccess } from '@market/statistics/http';
import { subsidyAccess } from '@market/subsidies/http';
import { worklistAccess } from '@market/worklist/http';
import { demoBankAccess } from './demo-bank.controller';
import { demoAccess } from './demo.controller';
import { marketAccess } from './market.controller';

/** Every route of the market with who may call it. The demonstration's own exist in the demonstration alone. */
export function marketAccessTable(mode: 'demo' | 'production'): AccessTable {
  return new AccessTable([
    healthAccess,
    marketAccess,
    identityAccess,
    parameterAccess,
    organizationAccess,
    classificationAccess,
    documentAccess,
    worklistAccess,
    integrityAccess,
    achievementAccess,
    needAccess,
    matchingAccess,
    dealAccess,
    contractAccess,
    paymentAccess,
    publicityAccess,
    subsidyAccess,
    searchAccess,
    statisticsAccess,
    notificationAccess,
    ...(mode === 'demo' ? [demoAccess, demoBankAccess] : []),
  ]);
}

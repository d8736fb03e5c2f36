import { contractsData } from '@market/contracts';
import { documentsData } from '@market/documents';
import { identityData, type PersonalDataPart } from '@market/identity';
import { integrityData } from '@market/integrity';
import { notificationsData } from '@market/notifications';
import { organizationsData } from '@market/organizations';
import { movesOfPerson } from '@market/platform/states';
import { subsidiesData } from '@market/subsidies';

/** What he moved stands in the histories of others, with his name. */
const movesData: PersonalDataPart = {
  name: 'moves',
  read: (manager, personId) => movesOfPerson(manager, personId),
  held: async (manager, personId) =>
    (await movesOfPerson(manager, personId, 1)).length === 0
      ? undefined
      : {
          ...{ zh: '办过的每一步的记录', en: 'the record of every step taken' },
          ...{ law: '网络安全法（网络日志留存不少于六个月）；档案法', keepsNumber: false },
        },
};

/** What every lib keeps of natural persons; identity's own is erased last. */
export const marketPersonalData: readonly PersonalDataPart[] = [
  organizationsData,
  integrityData,
  documentsData,
  contractsData,
  subsidiesData,
  notificationsData,
  movesData,
  identityData,
];

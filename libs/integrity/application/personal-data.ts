import type { PersonalDataPart } from '@market/identity';
import { enteredBy, lookupsAbout } from '../persistence/standing.store';
import { interestsOf } from '../persistence/interest.store';

/** What a person declared of his interests, and what was looked up about him or by him. */
export const integrityData: PersonalDataPart = {
  name: 'integrity',

  read: async (manager, personId) => [
    ...(await interestsOf(manager, personId)),
    ...(await lookupsAbout(manager, personId)),
    ...(await enteredBy(manager, personId)),
  ],

  async held(manager, personId) {
    const declared = await interestsOf(manager, personId);
    const entered = await enteredBy(manager, personId);
    const about = await lookupsAbout(manager, personId);
    if (declared.length + entered.length + about.length === 0) return undefined;
    return {
      ...{ zh: '利害关系申报和信用查询记录', en: 'declared interests and look-ups' },
      ...{ law: '公务员法 第七十六条（回避）；档案法', keepsNumber: true },
    };
  },
};

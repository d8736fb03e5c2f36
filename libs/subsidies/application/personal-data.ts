import type { PersonalDataPart } from '@market/identity';
import { rows } from '@market/platform/database';

const ACTED = `SELECT c.number, p.duty FROM claim_person p JOIN claim c ON c.id = p.claim_id
  WHERE p.person_id = $1 ORDER BY c.number`;

/** What a person did in claims of public money. */
export const subsidiesData: PersonalDataPart = {
  name: 'subsidies',

  read: (manager, personId) => rows<object>(manager, ACTED, [personId]),

  async held(manager, personId) {
    const acted = await rows(manager, `${ACTED} LIMIT 1`, [personId]);
    if (acted.length === 0) return undefined;
    return {
      ...{ zh: '办过的补助申请', en: 'claims of subsidies acted on' },
      ...{ law: '会计档案管理办法 附表一（会计凭证保管 30 年）', keepsNumber: true },
    };
  },
};

import type { PersonalDataPart } from '@market/identity';
import { rows } from '@market/platform/database';

const SIGNED = `SELECT contract_id, unit_name, file_digest, signed_at FROM contract_signature
  WHERE person_id = $1 ORDER BY signed_at`;

/** Signatures under contracts: evidence that both sides and the law rely on. */
export const contractsData: PersonalDataPart = {
  name: 'signatures',

  read: (manager, personId) => rows<object>(manager, SIGNED, [personId]),

  async held(manager, personId) {
    const signed = await rows(manager, `${SIGNED} LIMIT 1`, [personId]);
    if (signed.length === 0) return undefined;
    return {
      ...{ zh: '签过的合同和签署记录', en: 'contracts signed and the record of signing' },
      ...{ law: '电子签名法 第六条；民法典 第一百八十八条', keepsNumber: true },
    };
  },
};

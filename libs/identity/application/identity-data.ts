import { rows } from '@market/platform/database';
import { AccountEntity } from '../persistence/account.entity';
import { addressIn } from '../persistence/account.store';
import { IdentityDocumentEntity } from '../persistence/identity-document.entity';
import { PersonEntity } from '../persistence/person.entity';
import type { PersonalDataPart } from './personal-data';
import { NUMBER } from './state-identity';

const NOBODY = '已注销';

export const identityData: PersonalDataPart = {
  name: 'identity',

  async read(manager, personId, vault) {
    const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
    const document = await manager.findOneBy(IdentityDocumentEntity, { personId });
    const accounts = await manager.find(AccountEntity, { where: { personId }, order: { createdAt: 'ASC' } });
    const more = (sql: string) => rows<object>(manager, sql, [personId]);
    return [
      { what: 'person', name: person.name, since: person.createdAt },
      ...accounts.map((account) => ({
        ...{ what: 'account', address: addressIn(vault, account)?.value ?? null },
        ...{ since: account.createdAt, closed: account.disabledAt },
      })),
      ...(document
        ? [
            {
              ...{ what: 'identity document', kind: document.kind, stated: document.statedAt },
              number: vault.open(document.numberSealed, { column: NUMBER, row: personId }),
            },
          ]
        : []),
      ...(await more(
        `SELECT 'consent' AS what, document, version, agreed_at FROM consent WHERE person_id = $1 ORDER BY agreed_at`,
      )),
      ...(await more(
        `SELECT 'portal' AS what, issuer, subject, linked_at AS since, last_used_at FROM portal_identity
         WHERE person_id = $1 ORDER BY linked_at`,
      )),
      ...(await more(
        `SELECT 'second factor' AS what, confirmed_at AS since, (SELECT count(*)::int FROM recovery_code r
           WHERE r.factor_id = f.id AND r.used_at IS NULL) AS recovery_codes_left
         FROM second_factor f WHERE person_id = $1 AND confirmed_at IS NOT NULL`,
      )),
      ...(await more(
        `SELECT 'session' AS what, network, agent, created_at, last_seen_at, ended_at FROM session
         WHERE person_id = $1 ORDER BY created_at`,
      )),
      ...(await more(
        `SELECT 'reading of a number' AS what, field, purpose, reader_name, reader_unit, at FROM data_read
         WHERE person_id = $1 ORDER BY at`,
      )),
    ];
  },

  async erase({ manager, now }, { personId, held }) {
    await manager.query('UPDATE session SET agent = NULL, network = NULL WHERE person_id = $1', [personId]);
    await manager.query('DELETE FROM portal_identity WHERE person_id = $1', [personId]);
    await manager.query('DELETE FROM portal_attempt WHERE link_to = $1', [personId]);
    await manager.query('DELETE FROM second_factor WHERE person_id = $1', [personId]);
    await manager.query(
      'DELETE FROM former_password WHERE account_id IN (SELECT id FROM account WHERE person_id = $1)',
      [personId],
    );
    await manager.update(
      AccountEntity,
      { personId },
      {
        email: null,
        phoneSealed: null,
        phoneIndex: null,
        phoneTail: null,
        passwordHash: '',
        disabledAt: now,
      },
    );
    if (!held.some(({ keepsNumber }) => keepsNumber))
      await manager.delete(IdentityDocumentEntity, { personId });
    if (held.length === 0) await manager.update(PersonEntity, { id: personId }, { name: NOBODY });
  },
};

import { randomUUID } from 'node:crypto';
import { CreatePerson } from '@market/identity';
import { AddMember, RegisterUnit } from '@market/organizations';
import { systemCall } from '@market/platform/call';
import { randomToken } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { withMarket } from './open-market';

const PROVINCE = '360000';
const PASSWORD_BYTES = 15;

/** The first unit and person of a new market; the password is made here, printed once and kept nowhere. */
export async function createAdministrator([
  unit,
  creditCode,
  name,
  email,
]: readonly string[]): Promise<number> {
  if (!unit || !creditCode || !name || !email) {
    process.stderr.write('Say: create-administrator <unit name> <credit code> <person> <e-mail>\n');
    return 2;
  }
  const password = randomToken(PASSWORD_BYTES);
  await withMarket((app) =>
    app.get(Transactions).run(systemCall(`cli-${randomUUID()}`), async (tx) => {
      const unitId = await app
        .get(RegisterUnit)
        .execute(tx, { name: unit, kind: 'operator', creditCode, divisionCode: PROVINCE });
      const { personId } = await app
        .get(CreatePerson)
        .execute(tx, { name, address: email, password, initial: true });
      const duties = ['administrator', 'unit-administrator'] as const;
      await app.get(AddMember).execute(tx, { unitId, personId, personName: name, email, duties });
    }),
  );
  process.stdout.write(`${name} signs in as ${email} with the password ${password}\nIt is shown only now.\n`);
  return 0;
}

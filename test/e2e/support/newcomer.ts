import { CreatePerson, StateIdentity } from '@market/identity';
import { checkCharacter } from '@market/organizations';
import { systemCall } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { DEMONSTRATION_PASSWORD } from '../../../apps/assembly/demonstration';
import { identityNumber } from '../../../apps/assembly/demonstration-unit';
import type { Browser } from './browser';
import type { OpenMarket } from './open-market';

/** Numbers nobody of the demonstration has. */
let serial = 5_000;

/** Somebody with an account and no unit, who has said by which paper he is known, signed in. */
export async function newcomer(market: OpenMarket, email: string, name = '方新'): Promise<Browser> {
  const { api } = market;
  await api.get(Transactions).run(systemCall('test'), async (tx) => {
    const account = { name, address: email, password: DEMONSTRATION_PASSWORD };
    const { personId } = await api.get(CreatePerson).execute(tx, account);
    const number = identityNumber((serial += 1));
    await api.get(StateIdentity).keep(tx, personId, { kind: 'resident-id', number, agreed: true });
  });
  return market.browser(email);
}

/** A credit code nobody has yet. */
export function freeCode(serial: number): string {
  const body = `91360981MATT${String(serial).padStart(5, '0')}`;
  return body + checkCharacter(body);
}

/** A whole form of a unit that wants to join, with its papers uploaded. */
export async function unitForm(
  browser: Browser,
  change: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const paper = async (name: string) =>
    (await browser.upload('/api/documents', name, Buffer.from(`%PDF-1.4\n%${name}\n`))).body.id;
  return {
    kind: 'enterprise',
    name: '丰城新实机械有限公司',
    creditCode: freeCode(1),
    divisionCode: '360981',
    legalRepresentative: '方正',
    appliesForHimself: false,
    licenceId: await paper('营业执照.pdf'),
    letterId: await paper('授权书.pdf'),
    ...change,
  };
}

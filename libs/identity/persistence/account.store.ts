import { type EntityManager, type FindOptionsWhere, In, IsNull } from 'typeorm';
import { masked, tailOf, type Vault } from '@market/platform/crypto';
import type { Address } from '../domain/address';
import { AccountEntity } from './account.entity';

const PHONE = 'account.phone_sealed';

export function accountAt(
  manager: EntityManager,
  vault: Vault,
  address: Address,
): Promise<AccountEntity | null> {
  const where: FindOptionsWhere<AccountEntity> =
    address.kind === 'mail' ? { email: address.value } : { phoneIndex: In(vault.indexes(address.value)) };
  return manager.findOneBy(AccountEntity, where);
}

/** The columns that hold an account's address: a mail address as it is, a number sealed. */
export function addressColumns(
  vault: Vault,
  id: string,
  { kind, value }: Address,
): Pick<AccountEntity, 'email' | 'phoneSealed' | 'phoneIndex' | 'phoneTail'> {
  if (kind === 'mail') return { email: value, phoneSealed: null, phoneIndex: null, phoneTail: null };
  return {
    email: null,
    phoneSealed: vault.seal(value, { column: PHONE, row: id }),
    phoneIndex: vault.index(value),
    phoneTail: tailOf(value),
  };
}

/** For whoever must reach the owner. Undefined once the account is empty. */
export function addressIn(vault: Vault, account: AccountEntity): Address | undefined {
  const { id, email, phoneSealed } = account;
  if (email) return { kind: 'mail', value: email };
  return phoneSealed
    ? { kind: 'phone', value: vault.open(phoneSealed, { column: PHONE, row: id }) }
    : undefined;
}

/** Where a person is reached: all his accounts that are not closed, the eldest first. */
export async function addressesOf(
  manager: EntityManager,
  vault: Vault,
  personId: string,
): Promise<Address[]> {
  const accounts = await manager.find(AccountEntity, {
    where: { personId, disabledAt: IsNull() },
    order: { createdAt: 'ASC' },
  });
  return accounts.flatMap((account) => addressIn(vault, account) ?? []);
}

/** As its owner is shown it: the mail address, or the number's last digits. */
export function shownAddress({ email, phoneTail }: Pick<AccountEntity, 'email' | 'phoneTail'>): string {
  return email ?? masked(phoneTail ?? '');
}

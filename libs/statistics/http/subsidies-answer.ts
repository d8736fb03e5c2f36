import { yuanText } from '@market/platform/money';
import { ROLE_NAMES, type Role } from '@market/subsidies';
import { type SubsidyList, SUBSIDIES_A_PAGE } from '../application/list-subsidies';
import type { PaidSubsidiesDto } from './subsidies.dto';

export function paidSubsidiesDto({
  count,
  amount,
  byRole,
  items,
  asOf,
  ...list
}: SubsidyList): PaidSubsidiesDto {
  return {
    ...list,
    total: count,
    amount: yuanText(BigInt(amount)),
    byRole: (Object.keys(ROLE_NAMES) as Role[]).map((role) => {
      const found = byRole.find((one) => one.role === role);
      const { zh: name, en: nameEn } = ROLE_NAMES[role];
      return { role, name, nameEn, count: found?.count ?? 0, amount: yuanText(BigInt(found?.amount ?? '0')) };
    }),
    pageSize: SUBSIDIES_A_PAGE,
    items: items.map(({ role, amount: fen, ...item }) => ({
      ...item,
      roleName: ROLE_NAMES[role as Role].zh,
      roleNameEn: ROLE_NAMES[role as Role].en,
      amount: yuanText(BigInt(fen)),
    })),
    asOf: asOf.toISOString(),
  };
}

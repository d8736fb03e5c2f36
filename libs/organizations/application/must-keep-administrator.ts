import { organizationRefusals } from '../domain/refusals';
import type { MemberRow } from '../persistence/membership.store';

const ADMINISTRATOR = 'unit-administrator';

/** A unit nobody administers could never mend itself. @throws organizationRefusals.lastAdministrator */
export function mustKeepAdministrator(
  members: readonly MemberRow[],
  member: MemberRow,
  dutiesAfter: readonly string[],
): void {
  if (!member.duties.includes(ADMINISTRATOR) || dutiesAfter.includes(ADMINISTRATOR)) return;
  const others = members.filter(({ personId }) => personId !== member.personId);
  if (others.some(({ duties }) => duties.includes(ADMINISTRATOR))) return;
  throw organizationRefusals.lastAdministrator({ name: member.name });
}

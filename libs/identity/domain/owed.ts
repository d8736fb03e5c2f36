import type { Owed } from '@market/platform/call';
import { STAFF_PASSWORD_LIFE } from './password-rules';

/** What the session and its account have. */
export interface Standing {
  enrolled: boolean;
  secondFactorAt: Date | null;
  /** False for whoever comes by the portal and never set one. */
  hasPassword: boolean;
  passwordSetAt: Date;
  passwordSuitsStaff: boolean;
}

/** What the person's duties ask for, wherever he holds them. */
export interface Demands {
  /** He acts for a public office. */
  staff: boolean;
  secondFactor: boolean;
}

/** What is still to come before this session opens anything; asked anew at every request. */
export function owedBy(has: Standing, asked: Demands, now: Date): Owed | undefined {
  // First, and whoever has one: nobody who knows the password alone may set up another factor.
  if (has.enrolled && !has.secondFactorAt) return 'code';
  if (asked.secondFactor && !has.enrolled) return 'enrolment';
  const tooOld = now.getTime() - has.passwordSetAt.getTime() > STAFF_PASSWORD_LIFE;
  const unfit = has.hasPassword && (tooOld || !has.passwordSuitsStaff);
  return asked.staff && unfit ? 'password' : undefined;
}

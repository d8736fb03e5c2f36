import { codeAt, GiveCode, SetPassword, SignIn, SignOut, stepAt } from '@market/identity';
import { personIn } from '@market/platform/access';
import { DEMONSTRATION_PASSWORD } from '../../assembly/demonstration';
import { demonstrationSecret } from '../../assembly/demonstration-secret';
import { minutesLater, onDay } from './moments';
import type { Stage } from './stage';

/** What staff of the offices signed in with before. */
export const FORMER_PASSWORD = 'Qianyige-2025!';
const DAYS_AGO = 60;

/** Everybody who acts for an office has changed his password within the 180 days it may live. */
export function tellPasswords(stage: Stage): void {
  const staff = [...stage.cast].filter(([, { staff: isStaff }]) => isStaff);
  for (const [at, [email]] of staff.entries()) {
    stage.at(minutesLater(onDay(DAYS_AGO), at), () => change(stage, email));
  }
}

/** Through the doors he would take himself: password, code, another password, out. */
async function change(stage: Stage, email: string): Promise<void> {
  const { app, clock } = stage;
  const by = stage.as(email);
  const { sessionId } = await app.get(SignIn).execute(by, { account: email, password: FORMER_PASSWORD });
  const actor = { ...personIn(by), sessionId };
  const code = codeAt(demonstrationSecret(email), stepAt(clock.now()));
  await app.get(GiveCode).execute({ ...by, actor: { ...actor, owes: 'code' } }, code);
  const call = { ...by, actor };
  await app.get(SetPassword).change(call, { old: FORMER_PASSWORD, password: DEMONSTRATION_PASSWORD });
  await app.get(SignOut).execute(call);
}

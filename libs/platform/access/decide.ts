import { type Actor, stands } from '@market/platform/call';
import { defineRefusals } from '@market/platform/errors';
import type { AccessRow, Holders } from './access-row';

export const accessRefusals = defineRefusals('access', {
  signIn: {
    kind: 'unauthenticated',
    zh: '请先登录。登录后会回到这一页。',
    en: 'Sign in first; you will come back to this page.',
  },
  codeDue: {
    kind: 'unauthenticated',
    zh: '密码已核对，还要输入动态码才能继续。',
    en: 'The password is right; the code of your second factor is still to come.',
  },
  enrolmentDue: {
    kind: 'unauthenticated',
    zh: '你的职责要求用动态码登录。先设置动态码，再继续。',
    en: 'Your duties ask for a second factor. Set it up first, then go on.',
  },
  passwordDue: {
    kind: 'unauthenticated',
    zh: '你的密码不符合工作人员的要求，或已超过期限。先改密码，再继续。',
    en: 'Your password does not meet the rules for staff, or is too old. Change it first, then go on.',
  },
  dutyMissing: {
    kind: 'forbidden',
    zh: '办这件事要有相应的职责，你现在没有。请本单位管理员在“单位与成员”里授予。',
    en: 'This needs a duty you do not hold. Your unit administrator can give it under “Unit and members”.',
  },
  notFound: {
    kind: 'not-found',
    zh: '没有找到这一项，或它不对你开放。核对编号；需要查阅，找本单位管理员。',
    en: 'There is no such item, or it is not open to you. Check the number, or ask your unit administrator.',
  },
});

const ANY_UNIT = '*';

const DUE = {
  code: accessRefusals.codeDue,
  enrolment: accessRefusals.enrolmentDue,
  password: accessRefusals.passwordDue,
} as const;

/**
 * Whoever has not finished signing in is nobody on open routes, and refused on all others but those that settle what
 * he owes: no use case ever meets him unawares.
 * @throws accessRefusals.codeDue, enrolmentDue, passwordDue
 */
export function admit(row: AccessRow, actor: Actor): Actor {
  if (actor.kind !== 'person' || !actor.owes || row.owing?.includes(actor.owes)) return actor;
  if (row.allow === 'anyone') return { kind: 'anyone' };
  throw DUE[actor.owes]();
}

/**
 * Foreign and absent are answered alike, so that nobody learns what exists elsewhere; only who stands to the object
 * in some allowed way but lacks the duty is told so.
 * @throws accessRefusals
 */
export function decide(row: AccessRow, actor: Actor, holders: Holders | 'no-object' | undefined): void {
  if (row.allow === 'anyone') {
    if (holders === undefined) throw accessRefusals.notFound();
    return;
  }
  if (actor.kind !== 'person') throw accessRefusals.signIn();
  if (holders === undefined) throw accessRefusals.notFound();
  if (row.allow === 'signed-in') return;
  const related = row.allow.filter(({ as }) => {
    if (as === undefined) return true;
    const holder = holders === 'no-object' ? undefined : holders[as];
    return holder === ANY_UNIT || stands(actor, holder);
  });
  const holdsDuty = (duty: string | undefined) => duty === undefined || actor.duties.includes(duty);
  if (related.some(({ duty }) => holdsDuty(duty))) return;
  // A holder of "any unit" relates to everybody, so a missing duty there must not reveal the object either.
  const openlyRelated = related.filter(
    ({ as }) => as === undefined || (holders !== 'no-object' && holders[as] !== ANY_UNIT),
  );
  const hidesObject = row.object !== undefined && openlyRelated.every(({ as }) => as === undefined);
  throw hidesObject ? accessRefusals.notFound() : accessRefusals.dutyMissing();
}

export type Language = 'zh' | 'en';

/**
 * What a session still asks of its person before it opens anything: the code of his second factor, his enrolment of
 * one, a password that satisfies the rules he is under.
 */
export const OWED = ['code', 'enrolment', 'password'] as const;
export type Owed = (typeof OWED)[number];

/** A signed-in natural person, in the duties one unit has given him. */
export interface PersonActor {
  kind: 'person';
  personId: string;
  accountId: string;
  sessionId: string;
  name: string;
  /** The unit acted for; undefined while none is chosen or none has admitted this person. */
  unitId: string | undefined;
  unitName: string | undefined;
  duties: readonly string[];
  /** Undefined: signed in completely. The guard lets nobody else through to what is not made for it. */
  owes?: Owed | undefined;
  /** Under the stricter rules for public office: passwords, idle time. */
  staff?: boolean;
  /** The paper by which somebody acts for a unit he does not belong to, in words; absent for its members. */
  actsBy?: string | undefined;
}

/** Nobody is signed in. */
export interface Anyone {
  kind: 'anyone';
}

/** The market itself: clocks, consumers of facts, sweeps. */
export interface SystemActor {
  kind: 'system';
}

export type Actor = PersonActor | Anyone | SystemActor;

/** What marks a repeated request as the same one: the client's key, and what was asked with it. */
export interface Repeat {
  key: string;
  route: string;
  bodyHash: string;
}

/** Who asks, from where, in which language: handed explicitly from the door to the last statement. */
export interface Call {
  actor: Actor;
  requestId: string;
  network: string | undefined;
  language: Language;
  repeat: Repeat | undefined;
}

export function systemCall(requestId: string): Call {
  return { actor: { kind: 'system' }, requestId, network: undefined, language: 'zh', repeat: undefined };
}

export const SYSTEM_NAME = '系统';

/** How records name who acted: an outsider never without the paper he acted by. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'person') return actor.actsBy ? `${actor.name}（依${actor.actsBy}）` : actor.name;
  return actor.kind === 'system' ? SYSTEM_NAME : '访客';
}

/** Whether this unit or person id is the one acted for, or the actor himself; nobody is an absent one. */
export function stands(actor: PersonActor, holder: string | null | undefined): boolean {
  return holder !== null && holder !== undefined && (holder === actor.unitId || holder === actor.personId);
}

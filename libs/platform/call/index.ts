export { actorName, OWED, stands, systemCall, SYSTEM_NAME } from './call';
export type { Actor, Anyone, Call, Language, Owed, PersonActor, Repeat, SystemActor } from './call';

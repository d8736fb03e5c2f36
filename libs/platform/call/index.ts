export { actorName, stands, systemCall, SYSTEM_NAME } from './call';
export type { Actor, Anyone, Call, Language, PersonActor, Repeat, SystemActor } from './call';

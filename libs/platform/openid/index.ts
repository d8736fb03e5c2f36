export { OpenidClient } from './openid-client';
export { NoOpenidProvider, OpenidProvider } from './openid-provider';
export type { Departure, Kept, ProvedPerson } from './openid-provider';
export { openidRefusals } from './refusals';

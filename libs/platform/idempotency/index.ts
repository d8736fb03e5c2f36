export { claimKey, forgetOldKeys, keepAnswer, repeatRefusals } from './repeat';
export type { Claim } from './repeat';

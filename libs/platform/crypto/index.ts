export { randomToken, sha256Hex, sm3Hex } from './digests';
export { masked, tailOf } from './mask';
export { hashPassword, verifyPassword } from './password';
export { blindIndex, decryptText, encryptText, keyringOf } from './sealed';
export type { Keyring } from './sealed';
export { Vault } from './vault';
export type { Place } from './vault';

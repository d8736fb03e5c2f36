export { randomToken, sha256Hex, sm3Hex } from './digests';
export { hashPassword, verifyPassword } from './password';
export { blindIndex, decryptText, encryptText, keyringOf } from './sealed';
export type { Keyring } from './sealed';

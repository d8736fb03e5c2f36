import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keys derived from one secret, each for one use; `id` is written before everything sealed with it. */
export interface Keyring {
  /** Tells secrets apart without telling anything of them. */
  id: string;
  sealing: Buffer;
  indexing: Buffer;
}

const KEY_BYTES = 32;
const ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function keyringOf(secretKey: Buffer): Keyring {
  const derive = (label: string, bytes = KEY_BYTES) =>
    Buffer.from(hkdfSync('sha256', secretKey, '', `techmarket ${label}`, bytes));
  return {
    id: `k${derive('id', ID_BYTES).toString('hex')}`,
    sealing: derive('sealing'),
    indexing: derive('indexing'),
  };
}

/** AES-256-GCM. The context (table, column, row) is authenticated, so that a value cannot be moved elsewhere. */
export function encryptText(keys: Keyring, plain: string, context: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keys.sealing, nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${keys.id}.${sealed.toString('base64url')}`;
}

/** @throws Error when the text was altered, moved to another context, or sealed under another key */
export function decryptText(keys: Keyring, sealed: string, context: string): string {
  const [id, body] = sealed.split('.');
  if (id !== keys.id || !body) throw new Error(`Sealed under the key "${id}", which is not in the keyring.`);
  const bytes = Buffer.from(body, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keys.sealing, bytes.subarray(0, NONCE_BYTES));
  decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-TAG_BYTES));
  const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  return plain.toString('utf8');
}

/** The key a text was sealed under. */
export function keyIdOf(sealed: string): string {
  return sealed.split('.')[0] ?? '';
}

/** Finds equal values without reading them: the same text always gives the same index. */
export function blindIndex(keys: Keyring, value: string): string {
  return createHmac('sha256', keys.indexing).update(value.normalize('NFKC')).digest('hex');
}

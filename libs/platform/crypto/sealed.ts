import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keys derived from the market's one secret, each for one use; `id` is written before everything sealed with it. */
export interface Keyring {
  id: string;
  sealing: Buffer;
  indexing: Buffer;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function keyringOf(secretKey: Buffer): Keyring {
  const derive = (label: string) =>
    Buffer.from(hkdfSync('sha256', secretKey, '', `techmarket ${label}`, KEY_BYTES));
  return { id: 'k1', sealing: derive('sealing'), indexing: derive('indexing') };
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

/** Finds equal values without reading them: the same text always gives the same index. */
export function blindIndex(keys: Keyring, value: string): string {
  return createHmac('sha256', keys.indexing).update(value.normalize('NFKC')).digest('hex');
}

import { createHash, randomBytes } from 'node:crypto';

/** Unguessable text for an address or a cookie: base64url of so many random bytes. */
export function randomToken(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

export function sha256Hex(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The national digest SM3 (GB/T 32905), kept beside SHA-256 on what is published. */
export function sm3Hex(content: string | Buffer): string {
  return createHash('sm3').update(content).digest('hex');
}

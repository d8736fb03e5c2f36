import type { Readable } from 'node:stream';

/** Keeps contents under their own SHA-256; the same content is kept once. Names belong to whoever refers to it. */
export abstract class FileStore {
  /** Durable when the promise resolves. */
  abstract put(content: Buffer): Promise<{ sha256: string; size: number }>;
  /** @throws Error when there is no such content */
  abstract open(sha256: string): Promise<Readable>;
  abstract exists(sha256: string): Promise<boolean>;
  /** Removing what is not there is no error. */
  abstract remove(sha256: string): Promise<void>;
}

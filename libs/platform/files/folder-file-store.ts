import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore } from './file-store';

const HASH = /^[0-9a-f]{64}$/;

/** A folder on a disk the processes share. A content appears whole or not at all: written aside, synced, renamed. */
export class FolderFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(content: Buffer): Promise<{ sha256: string; size: number }> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    if (!(await this.exists(sha256))) await this.write(sha256, content);
    return { sha256, size: content.length };
  }

  async open(sha256: string): Promise<Readable> {
    const handle = await open(this.place(sha256), 'r');
    return createReadStream('', { fd: handle, autoClose: true });
  }

  async exists(sha256: string): Promise<boolean> {
    return access(this.place(sha256)).then(
      () => true,
      () => false,
    );
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.place(sha256), { force: true });
  }

  private async write(sha256: string, content: Buffer): Promise<void> {
    const place = this.place(sha256);
    await mkdir(path.dirname(place), { recursive: true });
    const aside = `${place}.${randomUUID()}`;
    const handle = await open(aside, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, place);
  }

  /** Two levels of folders; only a digest ever becomes a path, never a name somebody typed. */
  private place(sha256: string): string {
    if (!HASH.test(sha256)) throw new Error('Not a digest.');
    return path.join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

import { createHash } from 'node:crypto';
import type { FileStore } from '../file-store';

/** What every FileStore must do. */
export function fileStoreContract(make: () => Promise<FileStore>): void {
  let store: FileStore;
  beforeEach(async () => {
    store = await make();
  });

  async function read(sha256: string): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of await store.open(sha256)) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }

  it('gives back what it was given, under its digest', async () => {
    const content = Buffer.from('景德镇');
    const { sha256, size } = await store.put(content);
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(size).toBe(9);
    expect(await read(sha256)).toEqual(content);
  });

  it('keeps the same content once, however many bring it at once', async () => {
    const content = Buffer.alloc(100_000, 7);
    const kept = await Promise.all(Array.from({ length: 8 }, () => store.put(content)));
    expect(new Set(kept.map((one) => one.sha256)).size).toBe(1);
    expect(await read(kept[0]?.sha256 ?? '')).toEqual(content);
  });

  it('knows what it has not, and removes twice without complaint', async () => {
    const { sha256 } = await store.put(Buffer.from('x'));
    await store.remove(sha256);
    await store.remove(sha256);
    expect(await store.exists(sha256)).toBe(false);
    await expect(store.open(sha256)).rejects.toThrow();
  });

  it('takes nothing but a digest for a name', async () => {
    await expect(store.open('../../etc/passwd')).rejects.toThrow('Not a digest');
  });
}

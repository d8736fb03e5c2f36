import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { FolderFileStore } from './folder-file-store';
import { sniff, uploadedName } from './sniff';
import { fileStoreContract } from './testing/file-store.contract';

const temporary = () => mkdtemp(path.join(tmpdir(), 'files-'));

describe('the folder store', () => {
  fileStoreContract(async () => new FolderFileStore(await temporary()));

  it('leaves no half-written file beside', async () => {
    const folder = await temporary();
    await new FolderFileStore(folder).put(Buffer.from('whole'));
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => name.includes('.'))).toEqual([]);
  });
});

describe('sniffing', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  it('believes the content, not the name', async () => {
    expect(await sniff(Buffer.from('%PDF-1.7\n…'), '照片.png')).toBe('application/pdf');
    expect(await sniff(png, '合同.pdf')).toBe('image/png');
    expect(await sniff(Buffer.from('编号,金额\n1,2'), '清单.csv')).toBe('text/csv');
  });

  it.each([
    ['a program', Buffer.from('MZ\u0090\u0000\u0003'), '安装.pdf'],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg'],
    ['a page named as text', Buffer.from('<html><script>1</script>'), 'a.txt'],
    ['nothing', Buffer.alloc(0), 'a.pdf'],
    ['noise named as text', Buffer.from([0xff, 0xfe, 0x00, 0x01]), 'a.txt'],
  ])('refuses %s', async (_, content, name) => {
    await expect(sniff(content, name)).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('refuses or names a type for any bytes, and never breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.string(), async (bytes, name) => {
        const outcome = await sniff(Buffer.from(bytes), name).catch((error: { kind?: string }) => error.kind);
        expect(typeof outcome).toBe('string');
      }),
    );
  });
});

describe('an uploaded name', () => {
  it('is read as the UTF-8 it was, without folders', () => {
    expect(uploadedName(Buffer.from('申请表.pdf').toString('latin1'))).toBe('申请表.pdf');
    expect(uploadedName('../../etc/passwd')).toBe('passwd');
    expect(uploadedName('C:\\temp\\a.pdf')).toBe('a.pdf');
    expect(uploadedName('')).toBe('未命名');
  });
});

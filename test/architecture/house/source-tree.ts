import fs from 'node:fs';
import path from 'node:path';

/** Path from the project root, with forward slashes, to text. The rules know the project as nothing else. */
export type Sources = ReadonlyMap<string, string>;

export const projectRoot = path.resolve(__dirname, '../../..');

const LARGEST_TEXT = 4 * 1024 * 1024;

/** Every text file git would track here, committed or not. Binary files and links are left out. */
export function readSources(root: string): Sources {
  const ignored = ignoredBy(fs.readFileSync(path.join(root, '.gitignore'), 'utf8'));
  const files = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === '.git' || ignored(name)) continue;
      if (entry.isDirectory()) walk(name);
      else if (entry.isFile() && fs.statSync(path.join(root, name)).size <= LARGEST_TEXT) {
        const text = fs.readFileSync(path.join(root, name), 'utf8');
        if (!text.includes('\0')) files.set(name, text);
      }
    }
  };
  walk('');
  return files;
}

/** The part of .gitignore's language we use: names, `*` within a name, and paths from the root; no `!`, no `**`. */
export function ignoredBy(gitignore: string): (name: string) => boolean {
  const patterns = gitignore
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const bare = line.replace(/^\//, '').replace(/\/$/, '');
      const anchored = line.startsWith('/') || bare.includes('/');
      const body = bare.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
      return new RegExp(`${anchored ? '^' : '(^|/)'}${body}(/|$)`);
    });
  return (name) => patterns.some((pattern) => pattern.test(name));
}

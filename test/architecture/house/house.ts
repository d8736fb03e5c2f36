import type ts from 'typescript';
import { importsOf, type Import } from './imports';
import { placeOf, type Place } from './place';
import type { Sources } from './source-tree';
import { parse, wordsOf, type Words } from './syntax';
import { ownersOf, type Ownership } from './tables';

export interface SourceFile extends Place {
  path: string;
  text: string;
}

/** A tree of sources with what the rules ask of it, each answer worked out once. Nothing here touches the disk. */
export class House {
  private readonly syntaxes = new Map<string, ts.SourceFile>();
  private readonly imported = new Map<string, Import[]>();
  private readonly spoken = new Map<string, Words[]>();
  private owners: Ownership | undefined;
  /** TypeScript of libs, apps and test, written by people. */
  readonly code: readonly SourceFile[];

  constructor(readonly files: Sources) {
    this.code = [...files]
      .filter(([path]) => /^(libs|apps|test)\/.*\.tsx?$/.test(path) && !/\.(gen|d)\.tsx?$/.test(path))
      .map(([path, text]) => ({ path, text, ...placeOf(path) }));
  }

  syntax({ path, text }: SourceFile): ts.SourceFile {
    return remembered(this.syntaxes, path, () => parse(path, text));
  }

  imports(file: SourceFile): Import[] {
    return remembered(this.imported, file.path, () =>
      importsOf(file.path, this.syntax(file), (path) => this.files.has(path)),
    );
  }

  words(file: SourceFile): Words[] {
    return remembered(this.spoken, file.path, () => wordsOf(this.syntax(file)));
  }

  /** Which lib's migration creates which table. */
  tables(): Ownership {
    this.owners ??= ownersOf(
      this.code.filter(isMigration).map((file) => ({ file, words: this.words(file) })),
    );
    return this.owners;
  }
}

export function isMigration({ zone, inside, forTests }: SourceFile): boolean {
  return zone === 'lib' && /(^|\/)migrations\//.test(inside) && !inside.endsWith('/index.ts') && !forTests;
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';

export interface Head {
  language: 'zh' | 'en';
  title: string;
  description: string;
  /** Absolute address of the page itself. */
  canonical: string;
  /** schema.org data, when there is a thing to describe. */
  jsonLd?: object;
  /** What somebody reads before, or without, the program. */
  summary?: { heading: string; lines: readonly string[] };
}

/** The built web app; where it is missing, the start says so. */
export const WEB_FOLDER = path.resolve('apps/web/dist');

/** The first HTML of a page: the built shell with title, description, JSON-LD and a summary in it. */
@Injectable()
export class PageShell {
  private readonly shells = new Map<string, Promise<string>>();

  async public(head: Head): Promise<string> {
    const html = await this.read('public.html');
    return html
      .replace(/<html lang="[^"]*"/, `<html lang="${head.language === 'zh' ? 'zh-CN' : 'en'}"`)
      .replace(/<title>[^<]*<\/title>/, '')
      .replace('<!--head-->', () => headHtml(head))
      .replace('<!--summary-->', () => summaryHtml(head));
  }

  desk(): Promise<string> {
    return this.read('desk.html');
  }

  private read(file: string): Promise<string> {
    let shell = this.shells.get(file);
    if (!shell) {
      shell = readFile(path.join(WEB_FOLDER, file), 'utf8');
      this.shells.set(file, shell);
      shell.catch(() => this.shells.delete(file));
    }
    return shell;
  }
}

function headHtml({ title, description, canonical, jsonLd }: Head): string {
  const lines = [
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<link rel="canonical" href="${escape(canonical)}">`,
  ];
  // "<" is written as an escape, so that no text of a listing can close the script element.
  if (jsonLd) {
    lines.push(
      `<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>`,
    );
  }
  return lines.join('\n    ');
}

function summaryHtml({ summary }: Head): string {
  if (!summary) return '';
  return `<main><h1>${escape(summary.heading)}</h1>${summary.lines.map((line) => `<p>${escape(line)}</p>`).join('')}</main>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import type { Rule } from '../../house/rule';

/** Spelt in parts, so that this file does not find itself. */
const path = (...parts: string[]): string => `/${parts.join('/')}`;
const HOMES = ['root', 'home', 'Users', 'work'];

/** A folder of somebody's machine: a home, a workspace, a temporary folder with a name of its own, a drive letter. */
const MACHINE = new RegExp(
  String.raw`(?<![\w.$}/*-])/(?:${HOMES.join('|')})/[\w.@-]+|\b[A-Z]:\\\\?(?:Users|work)\b|(?<![\w.$}/*-])/tmp/(?!$|[$\{])[\w.-]+/`,
  'g',
);
/** A package registry other than the public one. */
const REGISTRY =
  /\bhttps?:\/\/(?!registry\.npmjs\.org\b)[\w.-]*(?:registry|artifactory|nexus|verdaccio|npm)[\w.-]*(?::\d+)?\//gi;
/** Standard places inside the images we build from. */
const ALLOWED = [path('home', 'node')];

export const machinePath: Rule = {
  name: 'machine-path',
  why: 'a path or a registry of one machine works nowhere else and tells strangers about it; derive it, or take it from a setting',
  refuses: {
    'docs/a.md:2': { 'docs/a.md': `see\n${path('home', 'li', 'notes')}` },
    'libs/needs/b.ts:1': { 'libs/needs/b.ts': `const folder = '${path('root', 'market')}';` },
    '.ci/run:1': { '.ci/run': `cd ${path('work', 'main')}` },
    'policies/c.yaml:1': { 'policies/c.yaml': `from: "${path('Users', 'li', 'x')}"` },
    'test/d.mjs:1': { 'test/d.mjs': `open('${path('tmp', 'notes', 'x')}')` },
    'e.txt:1': { 'e.txt': ['C:', 'Users', 'li'].join('\\') },
    '.npmrc:1': { '.npmrc': ['registry=http:', '', 'npm-mirror.example.org', ''].join('/') },
  },
  accepts: {
    'docs/a.md':
      'GET /health/live; /usr/bin/chromium; /var/tmp; /api/home/a; ./work/x; https://example.org/home/x',
    Dockerfile: `WORKDIR ${path('home', 'node', 'app')}`,
    '.npmrc': 'registry=https://registry.npmjs.org/',
  },
  check: (house) =>
    [...house.files].flatMap(([file, text]) =>
      text.split('\n').flatMap((content, index) =>
        [...content.matchAll(MACHINE), ...content.matchAll(REGISTRY)]
          .map((match) => match[0])
          .filter((found) => !ALLOWED.includes(found))
          .map((found) => ({ file, line: index + 1, what: `"${found}"` })),
      ),
    ),
};

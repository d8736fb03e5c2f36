import type { Rule, Violation } from '../../house/rule';

interface Entry {
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const LOCK = 'package-lock.json';
const lock = (packages: Record<string, Entry>): string => JSON.stringify({ packages }, null, 1);

export const lockComplete: Rule = {
  name: 'lock-complete',
  why: 'npm ci refuses a lock that lacks a package some entry asks for (binaries of other systems are left out silently when the registry lags: pin the package), and a recorded address ties everybody to one registry',
  refuses: {
    'package-lock.json:3': {
      [LOCK]: lock({ 'node_modules/a': { optionalDependencies: { 'a-darwin': '1' } } }),
    },
    'package-lock.json:4': {
      [LOCK]: lock({
        'node_modules/b/node_modules/c': {},
        'node_modules/a': { dependencies: { c: '1' } },
      }),
    },
    'package-lock.json:6': {
      [LOCK]: lock({
        'node_modules/a': { resolved: '' },
        'node_modules/b': { resolved: 'https://example.org/b-1.0.0.tgz' },
      }),
    },
  },
  accepts: {
    [LOCK]: lock({
      '': { dependencies: { a: '1' } },
      'apps/web': { dependencies: { b: '1', c: '1' } },
      'apps/web/node_modules/b': { dependencies: { a: '1' } },
      'node_modules/a': { optionalDependencies: { c: '1', d: '1' } },
      'node_modules/a/node_modules/d': {},
      'node_modules/c': {},
      'node_modules/@market/web': { resolved: 'apps/web', link: true },
    }),
  },
  check: (house) => {
    const text = house.files.get(LOCK) ?? '{}';
    const { packages = {} } = JSON.parse(text) as { packages?: Record<string, Entry> };
    return Object.entries(packages).flatMap(([path, entry]) => {
      const wanted = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
      const faults = wanted
        .filter((name) => !placesFor(path, name).some((place) => place in packages))
        .map((name) => `"${path}" asks for ${name}, which no entry provides`);
      if (/^[a-z+]+:|^\/\/|^git@/.test(entry.resolved ?? '')) faults.push(`"${path}" records an address`);
      const line = text.slice(0, text.indexOf(`${JSON.stringify(path)}:`)).split('\n').length;
      return faults.map((what): Violation => ({ file: LOCK, line, what }));
    });
  },
};

/** Where Node looks for a package, nearest first. */
function placesFor(path: string, name: string): string[] {
  const folders = path === '' ? [] : path.split('/');
  const places = folders.map((_, count) => folders.slice(0, folders.length - count).join('/'));
  return [
    ...places
      .filter((place) => !place.endsWith('node_modules'))
      .map((place) => `${place}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}

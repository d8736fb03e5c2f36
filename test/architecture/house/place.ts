import { furtherRooms, rooms, type Room } from '../layers';

/** Where a file stands. */
export interface Place {
  zone: 'lib' | 'app' | 'web' | 'test' | 'elsewhere';
  /** `contracts`; undefined outside libs. */
  lib?: string;
  /** What has a front door of its own: the lib, or for platform the capability (`platform/clock`). */
  unit?: string;
  /** Path inside the unit: `http/access.ts`. */
  inside: string;
  /** A file only tests may open: a spec, a builder, anything under test/. */
  forTests: boolean;
}

export function placeOf(file: string): Place {
  const [top, second, third, fourth] = file.split('/');
  const spec = /\.(spec|e2e-spec|browser-spec)\.tsx?$/.test(file);
  if (top === 'libs' && second !== undefined) {
    const unit = second === 'platform' && fourth !== undefined ? `platform/${third}` : second;
    const inside = file.slice(`libs/${unit}/`.length);
    const forTests = spec || inside.startsWith('testing/') || unit === 'platform/testing';
    return { zone: 'lib', lib: second, unit, inside, forTests };
  }
  if (top === 'apps') return { zone: second === 'web' ? 'web' : 'app', inside: file, forTests: spec };
  if (top === 'test') return { zone: 'test', inside: file, forTests: true };
  return { zone: 'elsewhere', inside: file, forTests: false };
}

/**
 * The room a file of a lib obeys. `door` is index.ts, `wiring` a Nest module, `open` a file at the lib's root that
 * carries no framework role (facts, refusals, states), `unknown` a folder the house has no name for.
 */
export function roomOf({ lib, inside }: Place): Room | 'door' | 'wiring' | 'open' | 'unknown' {
  if (inside.endsWith('.module.ts')) return 'wiring';
  const [first, ...rest] = inside.split('/');
  if (first === undefined) return 'open';
  if (rest.length > 0) {
    if (first in rooms) return first as Room;
    const further = furtherRooms[lib ?? '']?.[first];
    return further ?? (lib === 'platform' ? 'open' : 'unknown');
  }
  if (first === 'index.ts') return 'door';
  if (/\.(entity|store)\.ts$/.test(first)) return 'persistence';
  if (/\.(controller|dto|guard|filter|interceptor)\.ts$/.test(first)) return 'http';
  return 'open';
}

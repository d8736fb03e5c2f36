import type { Answer } from '../../e2e/support/browser';
import type { Persona } from './people';

/** One rightful call of a route that changes something, with everything it needs. */
export interface Write {
  route: string;
  by: Persona;
  /** What stands in the path's holes, in order. */
  ids?: () => readonly string[];
  /** Whole and valid; a form with a file is sent as one. */
  body?: () => unknown;
  /** What has to be there first, and is no call of this route. */
  first?: () => Promise<void>;
  keep?: (answer: Answer) => void | Promise<void>;
}

export function pathOf({ route, ids }: Write): string {
  const given = [...(ids?.() ?? [])];
  return (route.split(' ')[1] ?? '').replaceAll(/:\w+/g, () => given.shift() ?? '');
}

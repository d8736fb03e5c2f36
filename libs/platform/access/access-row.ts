import type { EntityManager } from 'typeorm';
import type { Owed } from '@market/platform/call';

/**
 * Role name to unit id: which unit stands to the object as what. `anyUnit` ('*') where the duty alone decides; a
 * person's id where somebody stands to it himself, for no unit.
 */
export type Holders = Readonly<Record<string, string | null | undefined>>;

/** Finds the object a path names. Undefined when there is none. */
export type ObjectLoader = (
  manager: EntityManager,
  parameters: Readonly<Record<string, string>>,
) => Promise<Holders | undefined>;

/**
 * Holding the duty (any, when absent), in the unit that stands to the object as this (any unit, when absent), or being
 * the person who does.
 */
export interface Permission {
  duty?: string;
  as?: string;
}

export type LimitClass = 'read' | 'search' | 'write' | 'upload' | 'sign-in';

/** Who may call one route, on which object. A route without its row stops the boot. */
export interface AccessRow {
  /** `POST /api/achievements/:id/submit`, exactly as the controller says it. */
  route: string;
  allow: 'anyone' | 'signed-in' | readonly Permission[];
  object?: ObjectLoader;
  /** Open as well to whoever still owes one of these: the routes that settle it, and signing out. */
  owing?: readonly Owed[];
  limit?: LimitClass;
  /** The route changes nothing that a second call would change again, so it needs no Idempotency-Key. */
  repeatable?: boolean;
}

export function isMutating(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

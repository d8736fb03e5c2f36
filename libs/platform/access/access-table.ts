import type { AccessRow } from './access-row';

/** All libs' rows joined, found by route. */
export class AccessTable {
  private readonly rows = new Map<string, AccessRow>();

  constructor(parts: readonly (readonly AccessRow[])[]) {
    for (const row of parts.flat()) {
      if (this.rows.has(row.route)) throw new Error(`${row.route} has two access rows.`);
      if (row.allow !== 'anyone' && row.allow !== 'signed-in') this.proveRow(row, row.allow);
      this.rows.set(row.route, row);
    }
  }

  /** @throws Error naming every route without a row, and every row without a route: the boot stops. */
  prove(routes: readonly string[]): void {
    const unguarded = routes.filter((route) => !this.rows.has(route));
    if (unguarded.length > 0) throw new Error(`Routes without an access row: ${unguarded.join(', ')}`);
    const idle = [...this.rows.keys()].filter((route) => !routes.includes(route));
    if (idle.length > 0) throw new Error(`Access rows without a route: ${idle.join(', ')}`);
  }

  find(route: string): AccessRow | undefined {
    return this.rows.get(route);
  }

  all(): readonly AccessRow[] {
    return [...this.rows.values()];
  }

  private proveRow(row: AccessRow, allow: readonly { as?: string }[]): void {
    if (allow.length === 0) throw new Error(`${row.route} allows nobody.`);
    const needsObject = allow.some((permission) => permission.as !== undefined);
    if (needsObject && !row.object)
      throw new Error(`${row.route} asks for a unit's relation but loads no object.`);
  }
}

/** Only to an address of ours: a path, and not one that browsers read as another host. */
export function ownAddress(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/desk';
}

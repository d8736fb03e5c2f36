/** So many of them, from all along the row. */
export function spread<T>(row: readonly T[], most: number): T[] {
  if (row.length <= most) return [...row];
  return Array.from({ length: most }, (_, at) => row[Math.floor((at * row.length) / most)] as T);
}

/** No store holds NUL or half a surrogate pair in a text; nobody can have meant them in a value. */
export function storable(value: string): string {
  return value.toWellFormed().replaceAll('\0', '');
}

const TAIL = 4;

/** The last four characters: enough to recognise one's own number by, kept beside what is sealed. */
export function tailOf(value: string): string {
  return value.slice(-TAIL);
}

/** How a sealed number is shown to those who need not read it. */
export function masked(tail: string): string {
  return `••••${tail}`;
}

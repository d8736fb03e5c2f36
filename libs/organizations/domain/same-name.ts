/** Whether two ways of writing a person's name are one: width, case, blanks and middle dots do not tell people apart. */
export function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·•・.]/g, '');
}

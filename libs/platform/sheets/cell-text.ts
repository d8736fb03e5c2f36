/** A cell says no more than this; one character beyond is kept, so that whoever checks sees that it was longer. */
export const LONGEST_CELL = 1_000;

/** What cannot be shown or stored: control characters but tab and line breaks, the halves of a pair, non-characters. */
// oxlint-disable-next-line no-control-regex -- control characters are what is replaced
const UNSHOWABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** A cell's text as it is kept: well formed, bounded, without blanks around it. */
export function cellText(raw: string): string {
  return raw
    .slice(0, LONGEST_CELL * 2)
    .toWellFormed()
    .replaceAll(UNSHOWABLE, '\ufffd')
    .trim()
    .slice(0, LONGEST_CELL + 1)
    .toWellFormed();
}

/** Where somebody goes who asked for no place, or for one that is not ours. */
const HOME = '/desk';
const LONGEST = 500;
/** A host that cannot be: what resolves to another origin against it leads away. */
const NOWHERE = 'https://own.invalid';
/** Browsers drop tabs and line ends inside an address and read a backslash as a slash. */
// oxlint-disable-next-line no-control-regex -- control characters are what is refused
const TREACHEROUS = /[\u0000-\u0020\u007f\\]/;

/** The path when it is a page of ours, else the desk: nobody is sent elsewhere by way of our sign-in. */
export function ownPath(asked: string | undefined): string {
  if (!asked || asked.length > LONGEST || !asked.startsWith('/') || TREACHEROUS.test(asked)) return HOME;
  if (!URL.canParse(asked, NOWHERE)) return HOME;
  const { origin, pathname, search, hash } = new URL(asked, NOWHERE);
  // Pages only: an address of the api is no place to arrive at.
  if (origin !== NOWHERE || pathname.startsWith('//') || /^\/api(\/|$)/i.test(pathname)) return HOME;
  return pathname + search + hash;
}

/** A public page in a language: English ones stand under /en. */
export function pageIn(language: 'zh' | 'en', path: string): string {
  return language === 'en' ? `/en${path}` : path;
}

import type { Answer, Browser } from './browser';
import type { Portal } from './portal';

/** One browser's way to the portal and back. */
export function wayThrough(portal: () => Portal) {
  const depart = async (browser: Browser, next?: string): Promise<string> => {
    const answer = await browser.post('/api/portal/departures', next === undefined ? {} : { next });
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body.location;
  };
  const comeBack = (browser: Browser, address: string): Promise<Answer> => {
    const { pathname, search } = new URL(address);
    return browser.get(pathname + search);
  };
  const goThrough = async (browser: Browser, login: string, next?: string): Promise<Answer> =>
    comeBack(browser, await portal().visit(await depart(browser, next), { login }));
  return { depart, comeBack, goThrough };
}

/** Status and address one is sent on to. */
export const landing = ({ status, headers }: Answer) => [status, headers.get('location')];

import type { Write } from './writes';
import { pathOf } from './writes';

export interface Forged {
  name: string;
  method: string;
  path: string;
  headers: Record<string, string>;
}

const ORIGINS: Record<string, string> = {
  'a foreign page': 'https://evil.example',
  'a name that begins like ours': 'http://market.test.evil.example',
  'another port': 'http://market.test:8080',
  'another scheme': 'https://market.test',
  'a sandboxed frame': 'null',
};
/** What a form or a script of another page can send without asking: no header of ours, no JSON. */
const PLAIN: Record<string, string> = {
  'a form': 'application/x-www-form-urlencoded',
  'a form with a file': 'multipart/form-data; boundary=x',
  'a script with text/plain': 'text/plain',
  'a beacon': 'text/plain;charset=UTF-8',
};

/** Every way another site can make a browser send this, with the victim's cookies. */
export function forgeriesOf(write: Write): Forged[] {
  const [method = ''] = write.route.split(' ');
  const path = pathOf(write);
  const origins = Object.entries(ORIGINS).map(([name, origin]) => ({ name, headers: { origin } }));
  const plain = Object.entries(PLAIN).map(([name, type]) => ({
    name,
    headers: { 'x-market-client': '', 'content-type': type, origin: 'https://evil.example' },
  }));
  const bare: { name: string; headers: Record<string, string> }[] = [
    { name: 'no header of ours', headers: { 'x-market-client': '' } },
    { name: 'a foreign referer', headers: { 'x-market-client': '', referer: 'https://evil.example/' } },
    { name: 'an empty origin', headers: { 'x-market-client': '', origin: '' } },
  ];
  const overridden: Record<string, string> = {
    'x-http-method-override': method,
    'x-method-override': method,
  };
  return [
    ...[...origins, ...plain, ...bare].map((one) => ({ ...one, method, path })),
    {
      name: 'a link that says it is more',
      method: 'GET',
      path: `${path}?_method=${method}`,
      headers: overridden,
    },
  ];
}

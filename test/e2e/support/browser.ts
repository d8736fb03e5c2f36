import { randomUUID } from 'node:crypto';
import { signIn } from './sign-in';

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads whatever came back and asserts what it finds
type Json = any;

export interface Answer {
  status: number;
  body: Json;
  text: string;
  headers: Headers;
}

interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
  /** Undefined: a new key; null: none at all. */
  key?: string | null;
}

/** Keeps cookies and adds what our own pages add, as a browser on our pages would. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  private constructor(
    private readonly url: string,
    private readonly origin: string,
  ) {}

  /** Signed in when an account of the demonstration is named; `forget` and `now` are of `signIn`. */
  static async open(
    url: string,
    origin: string,
    account?: string,
    forget?: () => Promise<void>,
    now?: () => Date,
  ): Promise<Browser> {
    const browser = new Browser(url, origin);
    if (account) await signIn(browser, account, forget, now);
    return browser;
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, { headers });
  }

  post(path: string, body: unknown = {}, key?: string | null): Promise<Answer> {
    return this.send('POST', path, { body, key });
  }

  put(path: string, body: unknown = {}): Promise<Answer> {
    return this.send('PUT', path, { body });
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path, {});
  }

  /** A file as a form sends it. */
  upload(path: string, name: string, content: Buffer | string): Promise<Answer> {
    const form = new FormData();
    form.set('file', new Blob([content as BlobPart]), name);
    return this.send('POST', path, { body: form });
  }

  async send(method: string, path: string, { body, headers = {}, key }: Sent): Promise<Answer> {
    const isForm = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'GET' ? {} : { origin: this.origin, 'x-market-client': 'test' }),
        ...(method === 'GET' || key === null ? {} : { 'idempotency-key': key ?? randomUUID() }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    const text = await response.text();
    return { status: response.status, text, body: jsonOf(text), headers: response.headers };
  }
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

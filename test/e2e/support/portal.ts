import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Settings } from '@market/platform/config';

const CLIENT = { clientId: 'techmarket', clientSecret: 'a-secret-of-the-test-and-of-nothing-else' };
export const NAME = { zh: '统一身份认证', en: 'Provincial portal' };

/** Who somebody is there: subject to what the portal says of him. */
export type PortalPeople = Record<string, { name?: string; email?: string; email_verified?: boolean }>;

/** A real provider in a process of its own. */
export class Portal {
  /** What it knows the market by. */
  static readonly client = CLIENT;

  private process: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    private readonly redirectUri: string,
    private readonly people: PortalPeople,
  ) {}

  /** @param redirectUri the one address it sends people back to */
  static async open(redirectUri: string, people: PortalPeople, port?: number): Promise<Portal> {
    const portal = new Portal(port ?? (await freePort()), redirectUri, people);
    await portal.start();
    return portal;
  }

  get settings(): NonNullable<Settings['openid']> {
    return { ...CLIENT, issuer: new URL(`http://127.0.0.1:${this.port}`), name: NAME };
  }

  start(): Promise<void> {
    const { port, redirectUri, people } = this;
    const config = JSON.stringify({ port, redirectUri, people, ...CLIENT });
    const child = spawn(process.execPath, [path.resolve('test/e2e/support/portal-process.mjs'), config], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.process = child;
    return new Promise((resolve, reject) => {
      child.stdout?.once('data', () => resolve());
      child.once('exit', (code) => reject(new Error(`The portal ended with ${code}.`)));
    });
  }

  stop(): Promise<void> {
    const { process: child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill();
    });
  }

  /**
   * Goes to the portal as a browser would and signs in there, or says no.
   * @returns the address it sends the browser back to
   */
  async visit(location: string, answer: { login: string } | 'no'): Promise<string> {
    const cookies = new Map<string, string>();
    const form =
      answer === 'no'
        ? new URLSearchParams({ answer })
        : new URLSearchParams({ answer: 'yes', login: answer.login });
    let at = location;
    let body: URLSearchParams | undefined;
    for (let step = 0; step < 10; step += 1) {
      const response = await fetch(at, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
        ...(body && { method: 'POST', body }),
      });
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        cookies.set(name, value);
      }
      const next = response.headers.get('location');
      if (!next && body) throw new Error(await response.text());
      body = next ? undefined : form;
      if (next) at = new URL(next, at).href;
      if (next && at.startsWith(this.redirectUri)) return at;
      if (response.status >= 400) throw new Error(`${response.status}: ${await response.text()}`);
    }
    throw new Error(`The portal sends no one back: ${at}`);
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

import { createServer } from 'node:net';

const TRIES = 20;

/** The wished port or the next free one after it. @throws Error when none of twenty is free */
export async function freePortFrom(wished: number, host: string): Promise<number> {
  for (let port = wished; port < wished + TRIES; port++) if (await isFree(port, host)) return port;
  throw new Error(`Ports ${wished} to ${wished + TRIES - 1} are all taken: set PORT to a free one.`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

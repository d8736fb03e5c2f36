import { spawn } from 'node:child_process';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 3;
const READY_WITHIN = 5000;

/**
 * A Redis of our own on a free loopback port, which keeps nothing. Tried again on another port when somebody was
 * faster. Undefined when it does not come up.
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | undefined>}
 */
export async function startRedis(program, folder) {
  for (let count = 0; count < TRIES; count += 1) {
    const port = await freePort();
    const flags = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      folder,
    ];
    const child = spawn(program, flags, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    const ended = new Promise((resolve) => {
      child.once('exit', resolve);
      child.once('error', resolve);
    });
    const stop = async () => {
      child.kill('SIGTERM');
      await Promise.race([ended, pause(2000, undefined, { ref: false })]);
      child.kill('SIGKILL');
    };
    if (
      await Promise.race([ready(child), ended.then(() => false), pause(READY_WITHIN, false, { ref: false })])
    ) {
      child.stdout.resume();
      return { url: `redis://127.0.0.1:${port}`, stop };
    }
    await stop();
  }
  return undefined;
}

function ready(child) {
  return new Promise((resolve) => {
    let said = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      said += text;
      if (said.includes('Ready to accept connections')) resolve(true);
    });
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address.port));
    });
  });
}

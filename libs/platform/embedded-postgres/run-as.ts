import { readFileSync } from 'node:fs';

/** PostgreSQL refuses to run as root, so root hands it to a user every Linux has. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

const USERS = ['postgres', 'nobody'];

export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const user of USERS) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${user}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither the user postgres nor nobody.',
  );
}

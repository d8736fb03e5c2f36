import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Day } from '@market/platform/clock';
import { checkPolicy, type Policy, PolicyUnreadable, readPolicy } from '../domain/engine';

export const POLICIES_FOLDER = path.resolve('policies');

/** The policies of the market, read and proved when the process starts: a wrong one stops the start. */
@Injectable()
export class Policies {
  private readonly all = readPolicies(POLICIES_FOLDER);

  /** The one in force on a day, the newest version of it. Undefined: none was. */
  inForce(day: Day): Policy | undefined {
    return this.all
      .filter(({ effective: { from, until } }) => from <= day && (until === null || day < until))
      .toSorted((a, b) => b.version - a.version)[0];
  }

  byId(id: string): Policy {
    const policy = this.all.find((one) => one.id === id);
    if (!policy) throw new Error(`There is no policy ${id} in ${POLICIES_FOLDER}.`);
    return policy;
  }
}

/** @throws PolicyUnreadable naming the file and every fault */
export function readPolicies(folder: string): Policy[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const file = path.join(folder, name);
      const policy = readPolicy(readFileSync(file, 'utf8'));
      const faults = checkPolicy(policy);
      if (faults.length > 0) {
        throw new PolicyUnreadable(faults.map((fault) => ({ ...fault, path: `${file} ${fault.path}` })));
      }
      return policy;
    });
}

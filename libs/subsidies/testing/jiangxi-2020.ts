import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fen } from '@market/platform/money';
import { type Facts, readPolicy } from '../domain/engine';

/** The shipped policy, as text to spoil and as read. */
export const jiangxiText = readFileSync(path.resolve('policies/jiangxi/2020.yaml'), 'utf8');
export const jiangxi = readPolicy(jiangxiText);

/** The text with its first `from` replaced. @throws Error where it holds no `from` */
export function jiangxiWith(from: string, to: string): string {
  if (!jiangxiText.includes(from)) throw new Error(`The policy does not say ${from}.`);
  return jiangxiText.replace(from, () => to);
}

/** A claim nothing stands against: so much settled and recognised; `change` replaces single facts. */
export function factsOfDeal(settled: Fen, change: Facts = {}): Facts {
  return {
    'contract.registered': { value: true },
    'contract.kind': { value: 'development' },
    'contract.technology_amount': { value: settled },
    'contract.signed_on_platform': { value: true },
    'contract.settled_on_platform': { value: true },
    'contract.settled_technology': { value: settled },
    'buyer.in_province': { value: true },
    'parties.related': { value: false },
    'applicant.dishonest': { value: false },
    'applicant.integrity_breach': { value: false },
    'applicant.granted_this_year': { value: 0n },
    ...change,
  };
}

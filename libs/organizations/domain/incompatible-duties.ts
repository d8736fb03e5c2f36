import type { Duty } from './duties';

const REVIEW: readonly Duty[] = ['county-reviewer', 'city-reviewer', 'province-reviewer'];
const PAYOUT: readonly Duty[] = ['payout-maker', 'payout-checker'];
const PARAMETERS: readonly Duty[] = ['parameter-editor', 'parameter-approver'];
const WATCHES_OVER: readonly Duty[] = [
  ...REVIEW,
  ...PAYOUT,
  ...PARAMETERS,
  'publicity-officer',
  'settlement-officer',
  'integrity-officer',
];

const REGISTERS: readonly Duty[] = ['contract-registrar', 'contract-second-reviewer'];
const REGISTRY: readonly Duty[] = ['achievement-registrar', 'registry-approver'];

/**
 * Pairs of duties no natural person holds at the same time, in whatever units and by whatever way: whoever reviews
 * does not pay, whoever pays does not check, whoever changes a number does not approve it, whoever watches or sets up the
 * system decides nothing, and whoever decides asks for nothing of that kind himself, by no letter of any unit. Within one
 * claim or contract more is told apart, by who has acted on it; that is the business of the libs above.
 */
export const INCOMPATIBLE: readonly (readonly [Duty, Duty])[] = [
  ...pairsOf(REVIEW),
  ...pairsOf(PAYOUT),
  ...pairsOf(PARAMETERS),
  ...across(REVIEW, PAYOUT),
  ...across(['supervisor', 'administrator'], WATCHES_OVER),
  ['supervisor', 'administrator'],
  ...pairsOf(REGISTRY),
  ...pairsOf(REGISTERS),
  ...across(['achievement-officer'], REGISTRY),
  ...across(['deal-officer', 'contract-signatory'], REGISTERS),
  ...across(['subsidy-applicant'], [...REVIEW, ...PAYOUT]),
];

/** The duty among those held that goes ill with a further one; undefined when all go together. */
export function clashOf(duty: Duty, held: Iterable<string>): Duty | undefined {
  const all = new Set(held);
  for (const [one, other] of INCOMPATIBLE) {
    if (one === duty && all.has(other)) return other;
    if (other === duty && all.has(one)) return one;
  }
  return undefined;
}

function across(these: readonly Duty[], those: readonly Duty[]): [Duty, Duty][] {
  return these.flatMap((one) => those.map((other): [Duty, Duty] => [one, other]));
}

function pairsOf(duties: readonly Duty[]): [Duty, Duty][] {
  return duties.flatMap((one, at) => duties.slice(at + 1).map((other): [Duty, Duty] => [one, other]));
}

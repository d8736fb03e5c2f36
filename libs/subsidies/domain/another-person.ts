import type { Refusal } from '@market/platform/errors';
import type { Guard, Words } from '@market/platform/states';
import type { Claim, ClaimDuty } from './claim';
import { claimRefusals } from './refusals';

const DUTY_NAMES: Record<ClaimDuty, Words> = {
  apply: { zh: '申请', en: 'applying' },
  county: { zh: '县级初审', en: 'county review' },
  city: { zh: '市级复核', en: 'city review' },
  province: { zh: '省级终审', en: 'province review' },
  publish: { zh: '发布公示', en: 'publishing' },
  make: { zh: '制单', en: 'making the payout' },
  check: { zh: '拨付复核', en: 'checking the payout' },
};

/** Applying, the three reviews, publishing, making and checking a payout are seven natural persons, however many duties one holds. */
export const mustBeAnotherPerson =
  (duty: ClaimDuty): Guard<Claim> =>
  (claim, actor) => {
    const before = claim.actedBy.find((acted) => acted.personId === actor?.personId && acted.duty !== duty);
    return before && samePerson(claim, before.personId);
  };

export function samePerson({ actedBy }: Pick<Claim, 'actedBy'>, personId: string): Refusal {
  const duty = actedBy.find((acted) => acted.personId === personId)?.duty ?? 'apply';
  return claimRefusals.samePerson({ duty: DUTY_NAMES[duty].zh, dutyEn: DUTY_NAMES[duty].en });
}

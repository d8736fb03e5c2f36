import type { Duty } from '@market/organizations';
import { yuanShown } from '@market/platform/money';
import type { Objection } from '@market/publicity';
import { objectionRaised } from '@market/publicity/facts';
import { type Claim, claimStates, ROLE_NAMES } from '@market/subsidies';
import {
  claimAccepted,
  claimAdvanced,
  claimApproved,
  claimPaid,
  claimPayable,
  claimPrepared,
  claimRefused,
  claimReopened,
  claimReturned,
  claimTerminated,
  payoutRefusedByBank,
} from '@market/subsidies/facts';
import type { NoticeRule, NoticeText } from './notice';

export interface ClaimFacts {
  claim: Claim;
  lastReason: string | null;
  objection: Objection | undefined;
}

type Rule = NoticeRule<ClaimFacts>;
type Holder = 'applicant' | 'county' | 'city' | 'province';
type Words = Pick<NoticeText, 'title' | 'titleEn' | 'text' | 'textEn'>;

function rule(as: Holder, duty: Duty, words: (about: ClaimFacts) => Words): Rule {
  return {
    audience: ({ claim }) => ({ unitId: claim.holders[as], duty }),
    text: (about) => ({ ...words(about), href: `/desk/claims/${about.claim.id}` }),
  };
}

const toApplicant = (words: (about: ClaimFacts) => Words) => rule('applicant', 'subsidy-applicant', words);

const sumOf = ({ amount, expected }: Claim) =>
  expected === null ? '金额待核实' : `${amount === null ? '预计 ' : ''}${yuanShown(expected)} 元`;
const sumEn = ({ amount, expected }: Claim) =>
  expected === null
    ? 'amount to be verified'
    : `CNY ${yuanShown(expected)}${amount === null ? ' expected' : ''}`;
const about = ({ claim }: ClaimFacts) =>
  `“${claim.title}”${ROLE_NAMES[claim.role].zh}补助（${claim.number}）`;
const aboutEn = ({ claim }: ClaimFacts) =>
  `“${claim.title}”, subsidy of the ${ROLE_NAMES[claim.role].en} (${claim.number})`;

/** A claim has come to somebody's desk. */
const toDesk = (as: Holder, duty: Duty): Rule =>
  rule(as, duty, (facts) => {
    const { name } = claimStates.states[facts.claim.state];
    return {
      title: `${name.zh}：${sumOf(facts.claim)}`,
      titleEn: `${name.en}: ${sumEn(facts.claim)}`,
      text: `${about(facts)}到了你这一步。`,
      textEn: `${aboutEn(facts)} has come to you.`,
    };
  });

const progress = toApplicant((facts) => {
  const { name } = claimStates.states[facts.claim.state];
  return {
    title: `补助申请到“${name.zh}”`,
    titleEn: `Your claim is now: ${name.en}`,
    text: `${about(facts)}，金额 ${sumOf(facts.claim)}。`,
    textEn: `${aboutEn(facts)}, ${sumEn(facts.claim)}.`,
  };
});

/** Something went against the claim, with the reason given. */
const setback = (title: string, titleEn: string) =>
  toApplicant((facts) => ({
    title,
    titleEn,
    text: `${about(facts)}：${facts.lastReason ?? facts.claim.why.map(({ zh }) => zh).join('；')}`,
    textEn: `${aboutEn(facts)}: ${facts.lastReason ?? facts.claim.why.map(({ en }) => en).join('; ')}`,
  }));

const only = (states: readonly string[], then: Rule): Rule => ({
  ...then,
  audience: (facts) =>
    states.includes(facts.claim.state)
      ? then.audience(facts)
      : { ...then.audience(facts), unitId: undefined },
});

/** Who hears of a claim. */
export const CLAIM_NOTICES: Readonly<Record<string, readonly Rule[]>> = {
  [claimPrepared.name]: [
    only(
      ['prepared'],
      toApplicant((facts) => ({
        title: `补助申请已备好：${sumOf(facts.claim)}`,
        titleEn: `A subsidy claim lies ready: ${sumEn(facts.claim)}`,
        text: `${about(facts)}。确认三处就可提交。`,
        textEn: `${aboutEn(facts)}. Confirm three points and submit.`,
      })),
    ),
  ],
  [claimRefused.name]: [setback('不予补助', 'No subsidy')],
  [claimAccepted.name]: [toDesk('county', 'county-reviewer'), progress],
  [claimAdvanced.name]: [
    only(['city-review'], toDesk('city', 'city-reviewer')),
    only(['province-review'], toDesk('province', 'province-reviewer')),
    progress,
  ],
  [claimApproved.name]: [toDesk('province', 'publicity-officer'), progress],
  [claimReturned.name]: [setback('补助申请退回补正', 'Your claim was returned for correction')],
  [claimReopened.name]: [
    setback('事实有变，补助重新核算', 'A fact has changed; the claim is assessed again'),
  ],
  [claimPayable.name]: [toDesk('province', 'payout-maker'), progress],
  [payoutRefusedByBank.name]: [
    setback('银行未付出补助', 'The bank did not pay out'),
    toDesk('province', 'payout-maker'),
  ],
  [claimPaid.name]: [
    toApplicant((facts) => ({
      title: `补助已拨付：${sumOf(facts.claim)}`,
      titleEn: `Subsidy paid: ${sumEn(facts.claim)}`,
      text: `${about(facts)}，${facts.claim.paidOn ?? ''} 到账。`,
      textEn: `${aboutEn(facts)}, on ${facts.claim.paidOn ?? ''}.`,
    })),
  ],
  [claimTerminated.name]: [setback('补助申请终止', 'The claim was terminated')],
  [objectionRaised.name]: [
    {
      audience: ({ claim }) => ({ unitId: claim.holders.province, duty: 'supervisor' }),
      text: (facts) => ({
        title: '公示有异议，待答复',
        titleEn: 'An objection to a public notice waits for an answer',
        text: `${facts.objection?.noticeNumber ?? ''} 第 ${facts.objection?.position ?? ''} 行，${about(facts)}。答复前不拨付。`,
        textEn: `${facts.objection?.noticeNumber ?? ''}, row ${facts.objection?.position ?? ''}: ${aboutEn(facts)}. It is not paid before the answer.`,
        href: `/desk/objections/${facts.objection?.id ?? ''}`,
      }),
    },
    toApplicant((facts) => ({
      title: '有人对公示提出异议',
      titleEn: 'Somebody objected to the public notice',
      text: `${about(facts)}暂停拨付，等监督部门答复。`,
      textEn: `${aboutEn(facts)} is not paid before the supervisor has answered.`,
    })),
  ],
};

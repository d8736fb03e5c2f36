import type { Dto } from '../../api/client';
import type { IconName } from '../../parts/icon';
import { holds } from '../queries';

export interface Noun {
  to: string;
  icon: IconName;
  zh: string;
  en: string;
}

const ACHIEVEMENTS: Noun = { to: '/desk/achievements', icon: 'spark', zh: '成果', en: 'Achievements' };
const NEEDS: Noun = { to: '/desk/needs', icon: 'file', zh: '我的需求', en: 'Our needs' };
const DEALS: Noun = { to: '/desk/deals', icon: 'talk', zh: '洽谈', en: 'Deals' };
const CONTRACTS: Noun = { to: '/desk/contracts', icon: 'seal', zh: '合同', en: 'Contracts' };
const SETTLEMENT: Noun = { to: '/desk/settlement', icon: 'list', zh: '到账核对', en: 'Received money' };
const CLAIMS: Noun = { to: '/desk/claims', icon: 'yuan', zh: '补助', en: 'Subsidies' };
const REVIEW: Noun = { to: '/desk/claims', icon: 'yuan', zh: '补助审核', en: 'Subsidy review' };
const PUBLICITY: Noun = { to: '/desk/publicity', icon: 'file', zh: '公示', en: 'Public notices' };
const PAYOUTS: Noun = { to: '/desk/payouts', icon: 'yuan', zh: '拨付批次', en: 'Payout batches' };
const VERIFICATIONS: Noun = {
  to: '/desk/verifications',
  icon: 'shield',
  zh: '入驻核验',
  en: 'Units to verify',
};
const ACCOUNTS: Noun = { to: '/desk/accounts', icon: 'lock', zh: '账号', en: 'Accounts' };
const LOADS: Noun = { to: '/desk/loads', icon: 'list', zh: '首次导入', en: 'First load' };
const PARAMETERS: Noun = { to: '/desk/parameters', icon: 'filter', zh: '参数', en: 'Parameters' };
const CALENDAR: Noun = { to: '/desk/calendar', icon: 'clock', zh: '工作日历', en: 'Calendar' };
const STANDINGS: Noun = { to: '/desk/integrity', icon: 'shield', zh: '信用核查', en: 'Standing' };
const INTERESTS: Noun = { to: '/desk/interests', icon: 'people', zh: '利害关系申报', en: 'My interests' };
const REGISTRATION: Noun = { to: '/desk/achievements', icon: 'seal', zh: '成果登记', en: 'Registration' };

const REVIEWERS = ['county-reviewer', 'city-reviewer', 'province-reviewer', 'supervisor'];
/** Whoever decides about units may have to stand back. */
const DECIDES = [...REVIEWERS, 'integrity-officer', 'contract-registrar', 'payout-maker', 'payout-checker'];

const MESSAGES: Noun = { to: '/desk/messages', icon: 'bell', zh: '消息', en: 'Messages' };
const UNIT: Noun = { to: '/desk/unit', icon: 'people', zh: '单位与成员', en: 'Unit and members' };
const SECURITY: Noun = { to: '/desk/security', icon: 'lock', zh: '账号安全', en: 'Account security' };
const PROFILE: Noun = { to: '/desk/profile', icon: 'person', zh: '个人信息', en: 'Personal data' };
const JOIN: Noun = { to: '/desk/join', icon: 'plus', zh: '单位入驻', en: 'Join as a unit' };
const INVITATIONS: Noun = { to: '/desk/invitations', icon: 'person', zh: '收到的邀请', en: 'Invitations' };

const LETTERS: Noun = { to: '/desk/letters', icon: 'seal', zh: '我的授权书', en: 'My letters' };

/** What concerns the unit itself; without one, the ways into one. */
export function unitNounsOf(me: Dto['MeDto'] | undefined): readonly Noun[] {
  if (me && !me.current) return [JOIN, INVITATIONS, LETTERS, MESSAGES, PROFILE, SECURITY];
  const actsByLetter = me?.memberships.some(({ letters }) => letters.length > 0) ?? false;
  const decides = DECIDES.some((duty) => holds(me, duty));
  const own = [...(actsByLetter ? [LETTERS] : []), ...(decides ? [INTERESTS] : [])];
  return [UNIT, ...own, MESSAGES, PROFILE, SECURITY];
}

/** What this person's duties let him work on. */
export function nounsOf(me: Dto['MeDto'] | undefined): Noun[] {
  if (holds(me, 'achievement-registrar')) return [REGISTRATION];
  const nouns: Noun[] = [];
  if (holds(me, 'achievement-officer') || holds(me, 'unit-approver')) nouns.push(ACHIEVEMENTS);
  if (holds(me, 'need-officer')) nouns.push(NEEDS);
  if (['deal-officer', 'broker', 'contract-signatory'].some((duty) => holds(me, duty))) nouns.push(DEALS);
  const contractDuties = ['deal-officer', 'broker', 'contract-signatory', 'contract-registrar'];
  if (contractDuties.some((duty) => holds(me, duty))) nouns.push(CONTRACTS);
  if (holds(me, 'subsidy-applicant')) nouns.push(CLAIMS);
  if (REVIEWERS.some((duty) => holds(me, duty))) nouns.push(REVIEW);
  if (holds(me, 'publicity-officer')) nouns.push(PUBLICITY);
  if (holds(me, 'payout-maker') || holds(me, 'payout-checker')) nouns.push(PAYOUTS);
  if (holds(me, 'settlement-officer')) nouns.push(SETTLEMENT);
  if (holds(me, 'unit-verifier')) nouns.push(VERIFICATIONS, LOADS);
  if (holds(me, 'administrator')) nouns.push(ACCOUNTS);
  if (holds(me, 'parameter-editor') || holds(me, 'parameter-approver')) nouns.push(PARAMETERS, CALENDAR);
  if ([...REVIEWERS, 'integrity-officer'].some((duty) => holds(me, duty))) nouns.push(STANDINGS);
  return nouns;
}

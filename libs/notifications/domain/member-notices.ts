import { DUTIES, type InvitationStory, type Unit } from '@market/organizations';
import { dutiesChanged, invitationAnswered, memberRemoved, personInvited } from '@market/organizations/facts';
import type { NoticeRule } from './notice';

export const INVITATION_NOTICES: Readonly<Record<string, readonly NoticeRule<InvitationStory>[]>> = {
  [personInvited.name]: [
    {
      audience: ({ email }) => ({ address: email }),
      text: ({ id, name, unit, invitedByName, duties, untilDay }) => ({
        title: `${unit.name}邀请你加入江西技术市场`,
        titleEn: `${unit.nameEn ?? unit.name} invites you to the Jiangxi technology market`,
        text:
          `${name}：${invitedByName}邀请你代表${unit.name}办事，职责：` +
          `${duties.map((duty) => DUTIES[duty].zh).join('、')}。用这个邮箱登录或注册后接受，${untilDay} 前有效。`,
        textEn:
          `${invitedByName} invites you to act for ${unit.nameEn ?? unit.name} as ` +
          `${duties.map((duty) => DUTIES[duty].en).join(', ')}. Sign in or sign up with this address by ${untilDay}.`,
        href: `/desk/invitations?id=${id}`,
      }),
    },
  ],
  [invitationAnswered.name]: [
    {
      audience: ({ unit, invitedBy, inviterEmail }) => ({
        unitId: unit.id,
        person: { personId: invitedBy, email: inviterEmail },
      }),
      text: ({ name, state, email }) => ({
        title: state === 'accepted' ? `${name}已加入` : `${name}谢绝了邀请`,
        titleEn: state === 'accepted' ? `${name} has joined` : `${name} declined`,
        text: `发给 ${email} 的邀请${state === 'accepted' ? '已接受，职责已生效' : '被谢绝'}。`,
        textEn: `The invitation to ${email} was ${state === 'accepted' ? 'accepted; the duties hold' : 'declined'}.`,
        href: '/desk/unit',
      }),
    },
  ],
};

export interface Membership {
  unit: Unit;
  person: { personId: string; email: string };
  duties: readonly string[];
}

const dutyNames = (duties: readonly string[], language: 'zh' | 'en') =>
  duties
    .map((duty) => DUTIES[duty as keyof typeof DUTIES]?.[language] ?? duty)
    .join(language === 'zh' ? '、' : ', ');

export const MEMBERSHIP_NOTICES: Readonly<Record<string, readonly NoticeRule<Membership>[]>> = {
  [dutiesChanged.name]: [
    {
      audience: ({ unit, person }) => ({ unitId: unit.id, person }),
      text: ({ unit, duties }) => ({
        title: `你在${unit.name}的职责有变`,
        titleEn: `Your duties at ${unit.nameEn ?? unit.name} have changed`,
        text: `现在是：${dutyNames(duties, 'zh')}。有疑问找单位管理员。`,
        textEn: `They are now: ${dutyNames(duties, 'en')}. Ask your unit administrator if this is not right.`,
        href: '/desk/unit',
      }),
    },
  ],
  [memberRemoved.name]: [
    {
      audience: ({ person }) => ({ unitId: undefined, person }),
      text: ({ unit }) => ({
        title: `你已不再是${unit.name}的成员`,
        titleEn: `You are no longer a member of ${unit.nameEn ?? unit.name}`,
        text: '待办已由同事接手。账号还在，可以加入别的单位。',
        textEn: 'A colleague has taken over. Your account remains, and you can join another unit.',
        href: '/desk',
      }),
    },
  ],
};

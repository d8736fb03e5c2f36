import { KINDS, type KindStanding } from '@market/integrity';
import { lookupExpired, standingChanged } from '@market/integrity/facts';
import type { Unit } from '@market/organizations';
import type { NoticeRule, NoticeText } from './notice';

export interface StandingNews {
  unit: Unit;
  standing: readonly KindStanding[];
  /** Whose officers look up. */
  officeId: string | undefined;
}

/** Who hears of a unit's standing: the unit of what is found, the officers of what has run out. */
export const STANDING_NOTICES: Readonly<Record<string, readonly NoticeRule<StandingNews>[]>> = {
  [standingChanged.name]: [
    {
      audience: ({ unit }) => ({ unitId: unit.id, duty: 'unit-administrator' }),
      text: ({ standing }) => {
        const listed = standing.filter(({ found }) => found === 'yes');
        return listed.length > 0 ? entryText(listed) : CLEARED;
      },
    },
  ],
  [lookupExpired.name]: [
    {
      audience: ({ officeId }) => ({ unitId: officeId, duty: 'integrity-officer' }),
      text: ({ unit }) => ({
        title: `信用查询已过期：${unit.name}`,
        titleEn: `A look-up has expired: ${unit.nameEn ?? unit.name}`,
        text: `${unit.name}（${unit.creditCode}）的信用状况现在是“未知”，重新查询前不会拨付。`,
        textEn: `The standing of ${unit.nameEn ?? unit.name} is unknown now; nothing is paid before it is looked up again.`,
        href: `/desk/integrity/${unit.id}`,
      }),
    },
  ],
};

const CLEARED: NoticeText = {
  title: '本单位没有有效的失信记录了',
  titleEn: 'Your unit is listed no more',
  text: '原来的记录已解除、到期或被更正，当前信用状况见“单位与成员”。',
  textEn: 'The earlier entry was lifted, has ended or was corrected. See “Unit and members”.',
  href: '/desk/unit',
};

function entryText(listed: readonly KindStanding[]): NoticeText {
  const names = listed.map(({ kind }) => KINDS[kind]);
  return {
    title: `本单位有信用记录：${names.map(({ zh }) => zh).join('、')}`,
    titleEn: `Your unit is listed: ${names.map(({ en }) => en.toLowerCase()).join(', ')}`,
    text: listed.map(entryWords).join(' '),
    textEn: listed.map(entryWordsEn).join(' '),
    href: '/desk/unit',
  };
}

function entryWords({ kind, by }: KindStanding): string {
  const { zh, bars, appeal } = KINDS[kind];
  const end = by?.endsOn ? `截止 ${by.endsOn}` : '未写明截止日';
  const effect = bars ? '有效期内不能领取补助。' : '';
  return `${zh}：${by?.source ?? ''} ${by?.asOf ?? ''} 查询，${end}。${effect}申诉办法：${appeal.zh}`;
}

function entryWordsEn({ kind, by }: KindStanding): string {
  const { en, bars, appeal } = KINDS[kind];
  const end = by?.endsOn ? `ends on ${by.endsOn}` : 'no end is given';
  const effect = bars ? ' No subsidy is paid while it holds.' : '';
  return `${en}: ${by?.source ?? ''}, ${by?.asOf ?? ''}; ${end}.${effect} What you can do: ${appeal.en}`;
}

import type { Delegation } from '@market/organizations';
import { delegationEnded, dutyDelegated } from '@market/organizations/facts';
import type { NoticeRule } from './notice';

type Rule = NoticeRule<Delegation>;

const HREF = '/desk/unit';
const toReceiver: Rule['audience'] = ({ unitId, receiver }) => ({ unitId, person: receiver });
const toLender: Rule['audience'] = ({ unitId, lender }) => ({ unitId, person: lender });

function ended(audience: Rule['audience']): Rule {
  return {
    audience,
    text: ({ lender, receiver, dutyName }) => ({
      title: `委托已收回：${dutyName.zh}`,
      titleEn: `No longer lent: ${dutyName.en}`,
      text: `${lender.name}委托${receiver.name}的“${dutyName.zh}”已提前结束，${receiver.name}不能再代办。`,
      textEn: `“${dutyName.en}”, lent by ${lender.name} to ${receiver.name}, has been taken back.`,
      href: HREF,
    }),
  };
}

/** Who hears of a delegation; whoever gave it or took it back is left out by the use case. */
export const DELEGATION_NOTICES: Readonly<Record<string, readonly Rule[]>> = {
  [dutyDelegated.name]: [
    {
      audience: toReceiver,
      text: ({ lender, dutyName, fromDay, toDay }) => ({
        title: `${lender.name}委托你代办：${dutyName.zh}`,
        titleEn: `${lender.name} lends you: ${dutyName.en}`,
        text: `从 ${fromDay} 到 ${toDay}，“${dutyName.zh}”的待办会出现在你的“等我处理”里，记录里写你的名字。`,
        textEn: `From ${fromDay} to ${toDay} what waits for “${dutyName.en}” is on your list too; the records show your name.`,
        href: HREF,
      }),
    },
  ],
  [delegationEnded.name]: [ended(toLender), ended(toReceiver)],
};

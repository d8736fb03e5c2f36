import { type Decree, type Parameter, type ParameterChange, UNITS } from '@market/parameters';
import {
  cancellationAsked,
  changeApproved,
  changeCancelled,
  changeKept,
  changeProposed,
  changeRefused,
  decreeApproved,
  decreeProposed,
  decreeRefused,
} from '@market/parameters/facts';
import type { NoticeRule } from './notice';

export interface ChangeTold {
  change: ParameterChange;
  parameter: Parameter;
  lastReason: string | null;
}

export interface DecreeTold {
  decree: Decree;
  lastReason: string | null;
}

type Words = {
  title: [zh: string, en: string];
  tail: (about: { lastReason: string | null }) => [string, string];
};

const why = ({ lastReason }: { lastReason: string | null }): [string, string] => [
  `原因：${lastReason ?? ''}`,
  ` Reason: ${lastReason ?? ''}`,
];
const nothing = (): [string, string] => ['', ''];

const reviewers = () => ({ anywhere: 'parameter-approver' }) as const;
const editors = () => ({ anywhere: 'parameter-editor' }) as const;

function ofChange(
  audience: typeof reviewers | typeof editors,
  { title, tail }: Words,
): NoticeRule<ChangeTold> {
  return {
    audience,
    text: (about) => {
      const { change, parameter } = about;
      const unit = UNITS[parameter.unit];
      const [zh, en] = tail(about);
      return {
        title: `${title[0]}：${parameter.name.zh}`,
        titleEn: `${title[1]}: ${parameter.name.en}`,
        text: `${change.fromDay} 起 ${change.value} ${unit.zh}。${zh}`,
        textEn: `${change.value} ${unit.en} from ${change.fromDay} on.${en}`,
        href: `/desk/parameter-changes/${change.id}`,
      };
    },
  };
}

function ofDecree(
  audience: typeof reviewers | typeof editors,
  { title, tail }: Words,
): NoticeRule<DecreeTold> {
  return {
    audience,
    text: (about) => {
      const { id, year, number } = about.decree;
      const [zh, en] = tail(about);
      return {
        title: `${title[0]}：${year} 年放假通知`,
        titleEn: `${title[1]}: holiday notice for ${year}`,
        text: `${number}。${zh}`,
        textEn: `${number}.${en}`,
        href: `/desk/decrees/${id}`,
      };
    },
  };
}

/** Who hears of a change of a number; whoever moved it is left out by the use case. */
export const CHANGE_NOTICES: Readonly<Record<string, readonly NoticeRule<ChangeTold>[]>> = {
  [changeProposed.name]: [
    ofChange(reviewers, { title: ['参数变更待复核', 'To be reviewed'], tail: nothing }),
  ],
  [changeApproved.name]: [ofChange(editors, { title: ['参数变更已批准', 'Approved'], tail: nothing })],
  [changeRefused.name]: [ofChange(editors, { title: ['参数变更未通过', 'Refused'], tail: why })],
  [cancellationAsked.name]: [
    ofChange(reviewers, { title: ['申请取消参数变更', 'Cancellation to be reviewed'], tail: why }),
  ],
  [changeCancelled.name]: [ofChange(editors, { title: ['参数变更已取消', 'Cancelled'], tail: nothing })],
  [changeKept.name]: [ofChange(editors, { title: ['参数变更不取消', 'Not cancelled'], tail: nothing })],
};

export const DECREE_NOTICES: Readonly<Record<string, readonly NoticeRule<DecreeTold>[]>> = {
  [decreeProposed.name]: [ofDecree(reviewers, { title: ['待复核', 'To be reviewed'], tail: nothing })],
  [decreeApproved.name]: [
    ofDecree(editors, {
      title: ['已启用', 'In use'],
      tail: () => ['在办事项的期限正在重算。', ' Open deadlines are being counted again.'],
    }),
  ],
  [decreeRefused.name]: [ofDecree(editors, { title: ['未通过', 'Refused'], tail: why })],
};

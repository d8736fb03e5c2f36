import { defineRefusals } from '@market/platform/errors';

export const stateRefusals = defineRefusals('states', {
  moveRefused: {
    kind: 'conflict',
    zh: '{noun}现在是“{state}”，不能{action}。刷新后看现在可以做什么。',
    en: 'The {nounEn} is now "{stateEn}", so it cannot {actionEn}. Reload to see what is possible.',
  },
  notYours: {
    kind: 'forbidden',
    zh: '“{action}”要由有相应职责的人办理。需要时请本单位管理员授予职责。',
    en: '"{actionEn}" needs a duty you do not hold here. Ask your unit administrator to give it to you.',
  },
  overtaken: {
    kind: 'conflict',
    zh: '{who}刚刚已经办理了这一件，你的操作没有提交。刷新后看结果。',
    en: '{who} has just dealt with this; your action was not recorded. Reload to see the outcome.',
  },
  reasonMissing: {
    kind: 'invalid',
    zh: '“{action}”要写明原因，对方会看到。',
    en: '"{actionEn}" needs a reason; the other side will read it.',
  },
  notReady: {
    kind: 'rejected',
    zh: '还不能{action}：{why}',
    en: 'Cannot {actionEn} yet: {whyEn}',
  },
});

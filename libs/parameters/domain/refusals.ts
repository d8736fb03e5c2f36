import { defineRefusals } from '@market/platform/errors';

export const parameterRefusals = defineRefusals('parameters', {
  noSuchParameter: {
    kind: 'not-found',
    zh: '没有这个参数。从参数列表里选。',
    en: 'There is no such parameter. Choose one from the list.',
  },
  noSuchChange: {
    kind: 'not-found',
    zh: '没有这份参数变更。到参数列表里看现有的。',
    en: 'There is no such change. See the list of parameters.',
  },
  outOfRange: {
    kind: 'invalid',
    zh: '只能是 {least} 到 {most} 之间的整数，现在填的是 {value}。',
    en: 'It must be a whole number from {least} to {most}; you gave {value}.',
  },
  sameValue: {
    kind: 'rejected',
    zh: '到 {fromDay} 本来就是 {value}，不用改。',
    en: 'On {fromDay} it is {value} anyway; there is nothing to change.',
  },
  startTooEarly: {
    kind: 'rejected',
    zh: '生效日最早是明天（{earliest}），不能改过去和今天的数。换一个生效日再提。',
    en: 'The first day can be tomorrow ({earliest}) at the earliest: neither the past nor today is changed. Propose it for a later day.',
  },
  dayTaken: {
    kind: 'conflict',
    zh: '“{name}”在 {fromDay} 已有一份变更。换一个生效日，或先撤回、取消那一份。',
    en: '“{nameEn}” already has a change for {fromDay}. Choose another day, or withdraw or cancel that one first.',
  },
  notDraft: {
    kind: 'conflict',
    zh: '这份变更已经提交，不能再改。要改先撤回，再写一份。',
    en: 'This has been proposed and cannot be rewritten. Withdraw it and write another.',
  },
  samePerson: {
    kind: 'rejected',
    zh: '这份是你自己写的或提交的，要由另一个人复核。',
    en: 'You wrote or proposed this yourself: another person must review it.',
  },
  inForce: {
    kind: 'rejected',
    zh: '它已在 {fromDay} 生效，不能取消。要改回去，提一份新的变更。',
    en: 'It has been in force since {fromDay} and cannot be cancelled. Propose a new change instead.',
  },
  noSuchDecree: {
    kind: 'not-found',
    zh: '没有这份放假通知。到工作日历里看现有的。',
    en: 'There is no such holiday notice. See the calendar.',
  },
  decreeWrong: {
    kind: 'invalid',
    zh: '名单有 {count} 处不对，没有保存。按每一处的说明改好再交。',
    en: '{count} things in the lists are wrong and nothing was kept. Mend each and send again.',
  },
  decreeWaiting: {
    kind: 'conflict',
    zh: '{year} 年已有一份通知等着复核。先等它有结果，或撤回它。',
    en: 'A notice for {year} is waiting for review already. Wait for its outcome, or withdraw it.',
  },
});

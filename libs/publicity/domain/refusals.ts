import { defineRefusals } from '@market/platform/errors';

export const publicityRefusals = defineRefusals('publicity', {
  noSuchNotice: {
    kind: 'not-found',
    zh: '没有这个公示。到“公示”里找编号。',
    en: 'There is no such notice. Look for its number in the list of notices.',
  },
  noSuchRow: {
    kind: 'not-found',
    zh: '公示里没有第 {position} 行。',
    en: 'The notice has no row {position}.',
  },
  samePerson: {
    kind: 'rejected',
    zh: '这个公示是你发布的，对它的异议要换一个人答复',
    en: 'you published this notice; somebody else must answer what is said against it',
  },
  noSuchObjection: { kind: 'not-found', zh: '没有这条异议。', en: 'There is no such objection.' },
  over: {
    kind: 'conflict',
    zh: '公示期已于 {endsOn} 结束，不再收异议。可拨打监督电话 {contact}。',
    en: 'The period ended on {endsOn}. You can still call {contact}.',
  },
  empty: {
    kind: 'rejected',
    zh: '公示里一行也没有。先选要公示的。',
    en: 'The list is empty. Choose what to publish.',
  },
  personalData: {
    kind: 'rejected',
    zh: '第 {position} 行的“{column}”里有{what}，不能公示。改掉后再发布。',
    en: 'Row {position} shows {whatEn} in "{columnEn}". Take it out before publishing.',
  },
});

import { defineRefusals } from '@market/platform/errors';

export const integrityRefusals = defineRefusals('integrity', {
  noSuchUnit: {
    kind: 'not-found',
    zh: '没有这家单位。到“信用核查”里找。',
    en: 'There is no such unit. Look in the list of standings.',
  },
  noSuchLookup: {
    kind: 'not-found',
    zh: '没有这次查询。到单位的查询记录里找。',
    en: 'There is no such look-up. Look in the history of the unit.',
  },
  futureDay: {
    kind: 'rejected',
    zh: '日期 {day} 还没有到。填查询或数据当天的日期。',
    en: '{day} has not come yet. Give the day of the look-up or of the data.',
  },
  tooOld: {
    kind: 'rejected',
    zh: '{day} 的查询超过 {days} 天了，不能再登记。重新查一次，填今天的日期。',
    en: 'A look-up of {day} is more than {days} days old. Look it up again and give today’s day.',
  },
  nothingFound: {
    kind: 'invalid',
    zh: '一项也没有查。至少选一项的结果。',
    en: 'Nothing was looked up. Choose a result for at least one kind.',
  },
  endedAlready: {
    kind: 'rejected',
    zh: '“{kind}”的截止日 {day} 已经过了。已到期的选“否”，没到期的核对截止日。',
    en: 'The entry “{kindEn}” ended on {day} already: choose “no”, or check its end.',
  },
  notAMember: {
    kind: 'invalid',
    zh: '这个人不是该单位的成员，不能登记在这里。',
    en: 'This person is no member of the unit.',
  },
  sameEyes: {
    kind: 'rejected',
    zh: '这次查询是你自己登记的，复核要换一个人。',
    en: 'You entered this look-up yourself; the second look needs another person.',
  },
  lookedTwice: {
    kind: 'conflict',
    zh: '这次查询已由{name}复核过。',
    en: '{name} has taken the second look already.',
  },
  rowsWrong: {
    kind: 'invalid',
    zh: '{count} 行里有 {wrong} 行不能导入，一行也没有导。改好文件重传，或选“只导入正确的行”。',
    en: '{wrong} of {count} rows cannot be imported, and nothing was. Mend the file, or choose to import the right rows only.',
  },
  fileUnreadable: {
    kind: 'invalid',
    zh: '文件读不出来：{why}。用 UTF-8 或 GB18030 的 CSV，第一行是列名。',
    en: 'The file cannot be read: {whyEn}. Use a CSV in UTF-8 or GB18030 whose first line names the columns.',
  },
  fileMissing: {
    kind: 'invalid',
    zh: '没有收到文件。选一个 CSV 再导入。',
    en: 'No file arrived. Choose a CSV and import again.',
  },
  listMissing: {
    kind: 'invalid',
    zh: '没有说是哪一份名单。选一种。',
    en: 'Say which list it is.',
  },
  sameUnit: {
    kind: 'invalid',
    zh: '要比对的是两家不同的单位。',
    en: 'Choose two different units.',
  },
  certainAlready: {
    kind: 'rejected',
    zh: '证件号或信用代码已经表明两家关联，不能认定为“无关”。数据有误的，先更正数据。',
    en: 'An identity number or a credit code shows that they are related. If the data are wrong, correct the data first.',
  },
  standBack: {
    kind: 'rejected',
    zh: '你与{unit}有利害关系（{nature}），按回避规定不能办这一件。请本单位另一位有此职责的同事办理。',
    en: 'You have an interest in {unit} ({natureEn}) and must stand back. A colleague with this duty has to deal with it.',
  },
  intervalBackward: {
    kind: 'invalid',
    zh: '结束日 {toDay} 早于开始日 {fromDay}，改一下。',
    en: 'The last day, {toDay}, is before the first, {fromDay}. Change one of them.',
  },
  noSuchInterest: {
    kind: 'not-found',
    zh: '没有这条申报，或它不是你的。',
    en: 'There is no such declaration, or it is not yours.',
  },
  unitUnknown: {
    kind: 'invalid',
    zh: '市场里没有信用代码为 {code} 的单位。核对后再填。',
    en: 'No unit here has the credit code {code}. Check it.',
  },
});

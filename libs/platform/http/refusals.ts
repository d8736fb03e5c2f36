import { defineRefusals } from '@market/platform/errors';

export const httpRefusals = defineRefusals('http', {
  invalidInput: {
    kind: 'invalid',
    zh: '有 {count} 处要改：{first}',
    en: '{count} thing(s) to mend: {firstEn}',
  },
  unreadable: {
    kind: 'invalid',
    zh: '内容读不出来：格式不对或含有不能保存的字符。刷新页面后重填。',
    en: 'The content cannot be read: wrong format, or characters that cannot be stored. Reload and fill in again.',
  },
  keyMissing: {
    kind: 'invalid',
    zh: '缺少请求编号（Idempotency-Key）。刷新页面后再试。',
    en: 'The Idempotency-Key header is missing or malformed. Reload the page and try again.',
  },
  foreignOrigin: {
    kind: 'forbidden',
    zh: '这次操作不是从本站页面发出的，没有执行。请回到本站页面操作。',
    en: 'This did not come from a page of ours and was not carried out. Do it from our page.',
  },
  noSuchPage: {
    kind: 'not-found',
    zh: '没有这个地址。从首页或搜索框开始找。',
    en: 'There is no such address. Start from the home page or the search box.',
  },
  tooLarge: {
    kind: 'invalid',
    zh: '内容太大，超过 {limit}。请分开提交。',
    en: 'Too large: more than {limit}. Please send it in parts.',
  },
  tooMany: {
    kind: 'too-many',
    zh: '操作太快了，{seconds} 秒后再试。',
    en: 'Too many requests; try again in {seconds} seconds.',
  },
  unexpected: {
    kind: 'unavailable',
    zh: '出了我们没料到的错，已记录（编号 {requestId}）。你的数据没有丢，可刷新再试。',
    en: 'Something we did not expect happened and was recorded ({requestId}). Nothing of yours is lost; reload.',
  },
});

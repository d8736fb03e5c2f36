import { defineRefusals } from '@market/platform/errors';

export const searchRefusals = defineRefusals('search-engine', {
  unavailable: {
    kind: 'unavailable',
    zh: '检索服务暂时不可用，请稍后再试。',
    en: 'Search is away for the moment. Please try again shortly.',
  },
  unknownCollection: {
    kind: 'not-found',
    zh: '没有名为“{collection}”的检索库，请先建立。',
    en: 'There is no search collection named "{collection}". Create it first.',
  },
  unknownField: {
    kind: 'invalid',
    zh: '检索库“{collection}”不能按“{field}”{use}，请改用已定义的字段。',
    en: 'Collection "{collection}" cannot {use} by "{field}". Use one of its defined fields.',
  },
  badValue: {
    kind: 'invalid',
    zh: '字段“{field}”的值“{value}”无法使用，请检查格式。',
    en: 'The value "{value}" cannot be used for the field "{field}". Check its form.',
  },
});

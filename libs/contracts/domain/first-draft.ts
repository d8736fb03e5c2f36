import type { Offer } from '@market/deals';
import { inCapitals, yuanShown } from '@market/platform/money';
import type { Clauses } from './contract';

interface Known {
  title: string;
  number: string;
  problem: string | null;
  ipr: readonly { name: string; number: string }[];
  offer: Offer;
}

/** Clauses filled from what the two sides have agreed and the record says; people then change the words. */
export function firstDraft({ title, number, problem, ipr, offer }: Known): Clauses {
  const rights = ipr.map((item) => `${item.name}（${item.number}）`).join('、');
  return {
    subject: [
      `乙方向甲方提供“${title}”（科技成果登记号 ${number}）。`,
      problem ? `要解决的问题：${problem}` : '',
      rights ? `涉及的知识产权：${rights}。` : '',
    ]
      .filter(Boolean)
      .join('\n'),
    performance: offer.delivery,
    payment: `合同总价人民币 ${yuanShown(offer.total)} 元（${inCapitals(offer.total)}）。${offer.payment}。`,
    secrecy:
      '双方对在履行中知悉的对方技术信息和资料保密，未经对方书面同意不得向第三方提供；本条在合同终止后两年内有效。',
    ownership:
      '合同签订前各自所有的知识产权仍归各自所有。履行中产生的技术成果，双方另有约定的从约定；没有约定的归完成的一方所有，甲方有权在本单位范围内使用。',
    acceptance:
      '乙方交付后，甲方按“履行的计划、地点和方式”中的内容在 10 个工作日内验收，并出具书面意见；逾期未提出书面异议的，视为验收合格。',
  };
}

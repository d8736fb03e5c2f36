import type { Unit } from '@market/organizations';
import { type PdfDefinition, renderPdf } from '@market/platform/documents-out';
import { inCapitals, yuanShown } from '@market/platform/money';
import { CLAUSES, type Clause, CONTRACT_TYPES, type Contract } from '../domain/contract';

const CAPTION = '#5f6e74';

/** The contract as it is signed. Signatures are kept beside it, bound to the digest of exactly this file. */
export function renderContract(
  contract: Contract,
  buyer: Unit | undefined,
  seller: Unit | undefined,
): Promise<Buffer> {
  return renderPdf(layoutOf(contract, buyer, seller));
}

function layoutOf(
  { title, dealNumber, amount, terms }: Contract,
  buyer: Unit | undefined,
  seller: Unit | undefined,
): PdfDefinition {
  const type = terms.type ? CONTRACT_TYPES[terms.type].zh : '';
  const technology = terms.technologyAmount ?? 0n;
  const facts: [string, string][] = [
    ['项目名称', title],
    ['合同类型', type],
    ['甲方（买方）', `${buyer?.name ?? ''}  ${buyer?.creditCode ?? ''}`],
    ['乙方（卖方）', `${seller?.name ?? ''}  ${seller?.creditCode ?? ''}`],
    ['合同成交额', `${yuanShown(amount)} 元  ${inCapitals(amount)}`],
    ['其中技术交易额', `${yuanShown(technology)} 元  ${inCapitals(technology)}`],
  ];
  const clauses = (Object.entries(CLAUSES) as [Clause, (typeof CLAUSES)[Clause]][]).flatMap(
    ([clause, name], index) => [
      {
        text: `第${'一二三四五六'[index]}条  ${name.zh}`,
        bold: true,
        margin: [0, 14, 0, 4] as [number, number, number, number],
      },
      { text: terms.clauses[clause] },
    ],
  );
  return {
    pageSize: 'A4',
    pageMargins: [64, 64, 64, 64],
    info: { title: `技术合同 ${title}` },
    footer: (page, pages) => ({
      text: `洽谈 ${dealNumber}    第 ${page} 页，共 ${pages} 页`,
      alignment: 'center',
      fontSize: 9,
      color: CAPTION,
    }),
    content: [
      { text: '技术合同', fontSize: 26, bold: true, alignment: 'center', margin: [0, 8, 0, 24] },
      {
        table: {
          headerRows: 0,
          widths: [90, '*'],
          body: facts.map(([name, value]) => [
            { text: name, color: CAPTION, margin: [0, 4, 0, 4] },
            { text: value, margin: [0, 4, 0, 4] },
          ]),
        },
        layout: 'lightHorizontalLines',
      },
      ...clauses,
      {
        text: '本合同由双方在江西省网上常设技术市场先后签署；签署人、时间和本文件的 SHA-256 指纹记录在案。',
        color: CAPTION,
        fontSize: 10,
        margin: [0, 28, 0, 0],
      },
    ],
  };
}

import { type PdfDefinition, renderPdf } from '@market/platform/documents-out';
import { KINDS } from '../domain/codes';
import type { Listing } from './read-listings';

const INK = '#17252a';
const CAPTION = '#5f6e74';
const SEAL = '#a5382c';
const QR_SIZE = 96;

/** Where anybody checks a certificate: the address in its QR code. */
export function certificateUrl(number: string, publicUrl: URL): string {
  return new URL(`/c/${number}`, publicUrl).href;
}

/** The certificate as a PDF. It names the page that shows the live state, for paper cannot be withdrawn. */
export function renderCertificate(listing: Listing, publicUrl: URL): Promise<Buffer> {
  return renderPdf(layoutOf(listing, certificateUrl(listing.number, publicUrl)));
}

function layoutOf(listing: Listing, address: string): PdfDefinition {
  const { form, owner } = listing;
  const [year, month, day] = listing.registeredOn.split('-').map(Number);
  const facts: [string, string][] = [
    ['登记号', listing.number],
    ['成果名称', form.title],
    ['成果类别', KINDS[form.kind].zh],
    ['完成单位', owner.name],
    ['主要完成人', form.completers.map((completer) => completer.name).join('、')],
    ['研究起止', `${form.researchFrom ?? ''} 至 ${form.researchTo ?? ''}`],
    ['登记日期', `${year}年${month}月${day}日`],
  ];
  return {
    pageSize: 'A4',
    pageMargins: [64, 72, 64, 64],
    info: { title: `科技成果登记证书 ${listing.number}` },
    background: (_, size) => ({
      canvas: [
        {
          type: 'rect',
          x: 28,
          y: 28,
          w: size.width - 56,
          h: size.height - 56,
          lineWidth: 2,
          lineColor: SEAL,
        },
        {
          type: 'rect',
          x: 34,
          y: 34,
          w: size.width - 68,
          h: size.height - 68,
          lineWidth: 0.5,
          lineColor: SEAL,
        },
      ],
    }),
    content: [
      {
        text: '科技成果登记证书',
        fontSize: 30,
        bold: true,
        alignment: 'center',
        color: INK,
        margin: [0, 56, 0, 6],
      },
      {
        text: 'Certificate of Registration of a Scientific and Technological Achievement',
        fontSize: 10,
        alignment: 'center',
        color: CAPTION,
        margin: [0, 0, 0, 44],
      },
      {
        table: {
          widths: [84, '*'],
          body: facts.map(([name, value]) => [
            { text: name, color: CAPTION, margin: [0, 8, 0, 8] },
            {
              text: value,
              bold: name === '登记号' || name === '成果名称',
              fontSize: 13,
              margin: [0, 6, 0, 6],
            },
          ]),
        },
        layout: {
          hLineWidth: (at) => (at === 0 ? 0 : 0.5),
          vLineWidth: () => 0,
          hLineColor: () => '#dde4e1',
        },
      },
      {
        margin: [0, 48, 0, 0],
        columns: [
          { qr: address, fit: QR_SIZE, width: QR_SIZE + 16, foreground: INK },
          {
            stack: [
              { text: '扫码查看这份证书现在的状态', bold: true },
              { text: address, color: CAPTION, fontSize: 9.5 },
              {
                text: '证书以查验页显示的状态为准；成果下架或登记撤销后，查验页会写明。',
                color: CAPTION,
                fontSize: 9.5,
              },
            ],
            margin: [0, 18, 0, 0],
          },
        ],
      },
    ],
  };
}

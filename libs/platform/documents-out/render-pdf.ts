import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { prepareFonts } from './fonts';

export type PdfDefinition = Omit<TDocumentDefinitions, 'defaultStyle'>;

/** A PDF with Chinese text that can be searched and copied. */
export async function renderPdf(definition: PdfDefinition): Promise<Buffer> {
  prepareFonts();
  return pdfmake
    .createPdf({ ...definition, defaultStyle: { font: 'Noto', fontSize: 11, lineHeight: 1.35 } })
    .getBuffer();
}

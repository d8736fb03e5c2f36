export { qrSvg } from './qr-svg';
export { renderPdf } from './render-pdf';
export type { PdfDefinition } from './render-pdf';

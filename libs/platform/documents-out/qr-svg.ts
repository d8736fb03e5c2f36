import { toString } from 'qrcode';

/** A QR code as an SVG picture, dark on white, with the quiet zone scanners need. */
export function qrSvg(text: string): Promise<string> {
  return toString(text, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
}

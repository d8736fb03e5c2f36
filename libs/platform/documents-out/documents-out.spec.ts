import { inflateSync } from 'node:zlib';
import { qrSvg } from './qr-svg';
import { renderPdf } from './render-pdf';

/** Every stream of a PDF, unpacked: where text and font maps stand. */
function streamsOf(pdf: Buffer): string {
  const streams: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at)) {
    const end = pdf.indexOf('endstream', at);
    const body = pdf.subarray(at + 'stream\n'.length, end);
    try {
      streams.push(inflateSync(body).toString('latin1'));
    } catch {
      // an image or a font, not packed this way
    }
    at = end + 'endstream'.length;
  }
  return streams.join('\n');
}

const hex = (text: string) =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0'));

it('renders Chinese text that can be searched', async () => {
  const pdf = await renderPdf({ content: ['科技成果登记证书'] });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const streams = streamsOf(pdf);
  for (const code of hex('科技成果登记证书')) expect(streams).toContain(`<${code}>`);
});

it('reads no picture from disk or network', async () => {
  await expect(renderPdf({ content: [{ image: '/etc/hostname' }] })).rejects.toThrow();
  await expect(renderPdf({ content: [{ image: 'http://127.0.0.1:9/x.png' }] })).rejects.toThrow();
});

it('draws a QR code as a picture', async () => {
  expect(await qrSvg('https://market.example.org/c/9362026Y0187')).toMatch(/^<svg[\s\S]+<path/);
});

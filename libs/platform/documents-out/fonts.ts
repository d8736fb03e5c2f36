import path from 'node:path';
import pdfmake from 'pdfmake';

const FOLDER = path.resolve(path.dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');

let ready = false;

/** Chinese fonts from a package of the project; nothing else is read from disk, nothing from the network. */
export function prepareFonts(): void {
  if (ready) return;
  const regular = path.join(FOLDER, 'NotoSansHans-Regular.otf');
  const bold = path.join(FOLDER, 'NotoSansHans-Bold.otf');
  pdfmake.setFonts({ Noto: { normal: regular, bold, italics: regular, bolditalics: bold } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => path.resolve(file).startsWith(FOLDER + path.sep));
  ready = true;
}

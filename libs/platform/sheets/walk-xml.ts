import { Parser } from 'saxen';
import { sheetRefusals } from './refusals';

type Attributes = () => Readonly<Record<string, string | undefined>>;

export interface Walk {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(value: string): void;
}

/**
 * Walks one part once; an absent one holds nothing. Names of elements come without their prefix, attributes as they are written; only the five
 * entities of XML and numeric ones are known, so that none a document declares is ever expanded.
 * @throws sheetRefusals.notAWorkbook for what is not well formed
 */
export function walkXml(xml: string, { open, close, text }: Walk): void {
  if (xml === '') return;
  const parser = new Parser();
  const named = (name: string) => name.slice(name.indexOf(':') + 1);
  if (open) parser.on('openTag', (name, attributes) => open(named(name), attributes));
  if (close) parser.on('closeTag', (name) => close(named(name)));
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)));
    parser.on('cdata', (value) => text(value));
  }
  parser.on('error', () => {
    throw sheetRefusals.notAWorkbook();
  });
  parser.parse(xml);
}

/** Digits as addresses write them in characters. */
const NUMERALS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
/** Characters in front of which a numeral is a number and no part of a name (三清山大道 keeps its 三). */
const COUNTED = '号|號|室|房|楼|樓|层|層|栋|棟|幢|座|单元|單元|弄|巷|组|期|区';
const ROOM = /(\d+)(?:室|房间|房)/g;
const BUILDING = /([\da-z]+)(?:栋|棟|幢|座|号楼|號樓)/g;
const FLOOR = /(\d+)(?:楼|樓|层|層)/g;

/**
 * One written form of a Chinese address: width, blanks, punctuation and the ways to write number, building, floor and
 * room are folded; province and city in front are left out, because many leave them out. The empty text where there is
 * no house number: a street alone is shared by many.
 */
export function addressKey(address: string): string {
  const folded = address
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s,.·、，。:：;；"'“”()（）[\]【】<>《》_/\\#]+/g, '');
  const counted = folded.replaceAll(
    new RegExp(`[〇零一二两三四五六七八九十百]+(?=${COUNTED})`, 'g'),
    numberOf,
  );
  const place = counted
    .replace(/^(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区))?/, '')
    .replace(/^[\u4e00-\u9fff]{2,8}?市(?=[\u4e00-\u9fff]{2,8}?(?:区|县|市|镇|乡|街|路|道))/, '');
  const key = place
    .replaceAll('號', '号')
    .replaceAll(BUILDING, '$1栋')
    .replaceAll(ROOM, '$1室')
    .replaceAll(FLOOR, '$1层')
    .replace(/号院?(?=$|\d|[a-z])/, '号')
    .replaceAll(/[-—–－~～]+/g, '-')
    .replace(/(号|栋|层)-?(\d+)$/, '$1$2室');
  return /\d/.test(key) ? key : '';
}

function numberOf(text: string): string {
  if (!/[十百]/.test(text)) return [...text].map((one) => NUMERALS[one] ?? '').join('');
  let total = 0;
  let digit = 0;
  for (const one of text) {
    if (one === '百' || one === '十') {
      total += (digit || 1) * (one === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = NUMERALS[one] ?? 0;
    }
  }
  return String(total + digit);
}

import type { Fen } from './fen';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/**
 * 大写 as cheques and contracts write it: 人民币叁佰贰拾万元整, 人民币肆拾捌元零伍分.
 * Form: 票据法实施 practice of 正确填写票据和结算凭证的基本规定 (中国人民银行).
 */
export function inCapitals(fen: Fen): string {
  const sign = fen < 0n ? '负' : '';
  const amount = fen < 0n ? -fen : fen;
  const yuan = amount / 100n;
  const jiao = Number((amount / 10n) % 10n);
  const last = Number(amount % 10n);
  if (amount === 0n) return '人民币零元整';
  const whole = yuan === 0n ? '' : `${integerInCapitals(yuan)}元`;
  if (jiao === 0 && last === 0) return `人民币${sign}${whole}整`;
  const jiaoText = jiao === 0 ? (whole ? '零' : '') : `${DIGITS[jiao]}角`;
  const fenText = last === 0 ? '整' : `${DIGITS[last]}分`;
  return `人民币${sign}${whole}${jiaoText}${fenText}`;
}

function integerInCapitals(value: bigint): string {
  const groups: number[] = [];
  for (let rest = value; rest > 0n; rest /= 10_000n) groups.unshift(Number(rest % 10_000n));
  let text = '';
  let pendingZero = false;
  groups.forEach((group, at) => {
    if (group === 0) {
      pendingZero = text !== '';
      return;
    }
    if (text && (pendingZero || group < 1_000)) text += '零';
    text += groupInCapitals(group) + (GROUPS[groups.length - 1 - at] ?? '');
    pendingZero = false;
  });
  return text;
}

function groupInCapitals(group: number): string {
  let text = '';
  let zero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) zero = text !== '';
    else {
      text += (zero ? '零' : '') + DIGITS[digit] + PLACES[place];
      zero = false;
    }
  }
  return text;
}

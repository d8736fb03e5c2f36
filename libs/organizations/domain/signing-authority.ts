import type { Day } from '@market/platform/clock';
import { type Fen, yuanShown } from '@market/platform/money';
import type { Words } from '@market/platform/states';
import { type Letter, phaseOf } from './letter';

/** What is to be signed. */
export interface Signing {
  day: Day;
  amount: Fen;
  /** Numbers it is known by; a letter for one matter names one of them. */
  matters: readonly string[];
}

/** By what somebody may sign for a unit, or what he lacks. */
export type SigningAuthority =
  | { as: 'representative' }
  | { as: 'letter'; letterId: string; number: string; untilDay: Day; amountLimit: Fen | null }
  | { as: 'nobody'; why: Words };

const NOTHING: Words = {
  zh: '你不是本单位登记的法定代表人，也没有签约的授权书',
  en: 'you are not recorded as the unit’s legal representative and hold no letter of authority to sign',
};

/**
 * The legal representative signs by law (民法典 第六十一条); anybody else by a letter in force that covers signing, on
 * that day, at least that amount, and that matter where it names one (第一百六十五条). What is not known is no authority.
 */
export function signingAuthority(
  { representative, letters }: { representative: boolean; letters: readonly Letter[] },
  signing: Signing,
): SigningAuthority {
  if (representative) return { as: 'representative' };
  const tried = letters.map((letter) => ({ letter, lack: lackOf(letter, signing) }));
  const good = tried
    .flatMap(({ letter, lack }) => (lack ? [] : [letter]))
    .toSorted((a, b) => (a.untilDay < b.untilDay ? 1 : -1))[0];
  if (good) {
    const { id, number, untilDay, amountLimit } = good;
    return { as: 'letter', letterId: id, number, untilDay, amountLimit };
  }
  return { as: 'nobody', why: tried.at(-1)?.lack ?? NOTHING };
}

/** What a letter lacks for this signature, in words; undefined when it is enough. */
export function lackOf(letter: Letter, { day, amount, matters }: Signing): Words | undefined {
  const { number, duties, fromDay, untilDay, amountLimit, matter } = letter;
  const phase = phaseOf(letter, day);
  const zh = (text: string, en: string) => ({ zh: `授权书 ${number} ${text}`, en: `letter ${number} ${en}` });
  if (phase === 'coming') return zh(`${fromDay} 起才生效`, `takes effect on ${fromDay}`);
  if (phase === 'expired') return zh(`已于 ${untilDay} 到期`, `ended on ${untilDay}`);
  if (phase !== 'in-force') return zh('不再有效', 'is not in force');
  if (!duties.includes('contract-signatory')) return zh('没有授权签约', 'does not cover signing');
  if (matter !== null && !matters.includes(matter))
    return zh(`只管 ${matter} 这一笔`, `is for ${matter} alone`);
  if (amountLimit !== null && amount > amountLimit) {
    const [limit, over] = [yuanShown(amountLimit), yuanShown(amount - amountLimit)];
    return zh(
      `限额 ${limit} 元，这份合同 ${yuanShown(amount)} 元，超出 ${over} 元`,
      `is limited to CNY ${limit}; this contract is CNY ${yuanShown(amount)}, CNY ${over} above`,
    );
  }
  return undefined;
}

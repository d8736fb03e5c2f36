import type { Duty } from '@market/organizations';
import { PEOPLE, type Persona, PERSONAS, toldOf, type UnitKey } from './people';

/** Who may see something: everybody of a unit, those of a unit with a duty, one person, or the public. */
export type Sight = UnitKey | `${UnitKey}:${Duty}` | Persona | 'everybody';

export function sees(persona: Persona, sights: readonly Sight[]): boolean {
  const { unit, duties = [] } = toldOf(persona);
  return sights.some((sight) => {
    if (sight === 'everybody' || sight === persona) return true;
    const [key, duty] = sight.split(':');
    return key === unit && (duty === undefined || duties.some((one) => one === duty));
  });
}

const MARK = 'mk[0-9a-z]{6}x';
const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const ADDRESS = '[a-z0-9.-]+@[a-z0-9.-]+\\.example';
const NUMBER = '(?:D|BT|BF|XQ|ZJ)20\\d{2}-\\d{4,}(?:-\\d+)?|\\d{15,18}[\\dx]';

/**
 * Everything of the world that is not everybody's: marks in texts, ids, numbers, addresses. What an answer holds of
 * them must be the reader's to see. Ids nobody has told of are not judged; the field lists stand for the rest.
 */
export class Secrets {
  private readonly known = new Map<string, readonly Sight[]>();
  private readonly pattern = new RegExp([MARK, ID, ADDRESS, NUMBER].join('|'), 'gi');
  private serial = 0;

  /** A word that stands nowhere else, to be written into a text. */
  mark(...sights: Sight[]): string {
    this.serial += 1;
    const word = `mk${(this.serial * 7919 + 60_466_176).toString(36)}x`;
    this.known.set(word, sights);
    return word;
  }

  keep(text: string | undefined | null, ...sights: Sight[]): void {
    if (!text) throw new Error(`Something to be kept from all but ${sights.join(', ')} is empty.`);
    const before = this.known.get(text.toLowerCase()) ?? [];
    this.known.set(text.toLowerCase(), [...before, ...sights]);
  }

  /** Addresses of people are their units' to see, and their own. */
  keepPeople(): void {
    for (const persona of PERSONAS) {
      const { account, unit, made } = toldOf(persona);
      if (!account) continue;
      const units = [...(unit ? [unit] : []), ...(Object.keys(made ?? {}) as UnitKey[])];
      this.keep(account, persona, ...sameAccount(account), ...units.filter(() => persona !== 'leaver'));
    }
  }

  words(): string[] {
    return [...this.known.keys()];
  }

  /** What an answer holds that none of these may see and nobody has said in the question. */
  leaksIn(answer: string, readers: readonly Persona[], asked: string): string[] {
    const found = new Set(answer.match(this.pattern)?.map((one) => one.toLowerCase()) ?? []);
    const said = asked.toLowerCase();
    return [...found].filter((one) => {
      const sights = this.known.get(one);
      return sights !== undefined && !said.includes(one) && !readers.some((reader) => sees(reader, sights));
    });
  }
}

/** One person at several browsers, each time for another unit. */
export const sameAccount = (account: string): Persona[] =>
  PERSONAS.filter((persona) => (PEOPLE[persona] as { account?: string }).account === account);

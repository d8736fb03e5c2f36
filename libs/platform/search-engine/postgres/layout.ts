import type { CollectionDefinition, TextWeight } from '../shapes';
import { searchRefusals } from '../refusals';

const NUMBER_COLUMNS = 8;
const TEXT_COLUMNS = 4;
/** A tsvector position has 14 bits: 4 for the field, 10 for the place in it. */
const MOST_TEXT_FIELDS = 16;

export interface TextColumn {
  field: string;
  weight: TextWeight;
  pinyin: boolean;
}

/** Where the fields of a collection live in the generic columns of search_document. Follows from the definition. */
export class Layout {
  /** By falling weight; the place in this list is the field's number in tsvector positions. */
  readonly text: TextColumn[];
  /** int facets and int or date sort fields → n1 … n8 */
  readonly numbers = new Map<string, string>();
  /** text sort fields → t1 … t4 */
  readonly texts = new Map<string, string>();

  constructor(readonly definition: CollectionDefinition) {
    this.text = Object.entries(definition.text)
      .map(([field, { weight, pinyin }]) => ({ field, weight, pinyin: pinyin ?? false }))
      .sort((a, b) => (a.weight < b.weight ? -1 : Number(a.weight > b.weight)));
    for (const [field, type] of Object.entries(definition.sort)) {
      if (type === 'text') this.texts.set(field, `t${this.texts.size + 1}`);
      else this.numbers.set(field, `n${this.numbers.size + 1}`);
    }
    for (const [field, type] of Object.entries(definition.facets)) {
      if (type === 'int' && !this.numbers.has(field)) this.numbers.set(field, `n${this.numbers.size + 1}`);
      if (type === 'int' && definition.sort[field] && definition.sort[field] !== 'int') {
        throw new Error(`${definition.name}.${field} is an int facet but sorts as ${definition.sort[field]}`);
      }
    }
    if (
      this.text.length > MOST_TEXT_FIELDS ||
      this.numbers.size > NUMBER_COLUMNS ||
      this.texts.size > TEXT_COLUMNS
    ) {
      throw new Error(
        `${definition.name} has too many fields: at most ${MOST_TEXT_FIELDS} text, ` +
          `${NUMBER_COLUMNS} number and ${TEXT_COLUMNS} text sort fields`,
      );
    }
  }

  /** The column to sort by. */
  sortColumn(field: string): string {
    const column = this.definition.sort[field] && (this.numbers.get(field) ?? this.texts.get(field));
    if (!column) throw this.unknown(field, 'sort');
    return column;
  }

  numberColumn(field: string): string {
    const column = this.numbers.get(field);
    if (!column) throw this.unknown(field, 'filter a range');
    return column;
  }

  requireFacet(field: string): void {
    if (!this.definition.facets[field]) throw this.unknown(field, 'filter or count');
  }

  private unknown(field: string, use: string): Error {
    return searchRefusals.unknownField({ collection: this.definition.name, field, use });
  }
}

/** A number as it is kept in a number column: dates as milliseconds since 1970, days as their midnight in UTC. */
export function columnNumber(field: string, value: number | string): number {
  const number = typeof value === 'number' ? value : Date.parse(value);
  if (!Number.isSafeInteger(number)) throw searchRefusals.badValue({ field, value: String(value) });
  return number;
}

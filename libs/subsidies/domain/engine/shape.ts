import { isDay } from '@market/platform/clock';
import type { Plain } from './canonical';
import type { PolicyFault } from './policy';

type Fields = Readonly<Record<string, Plain | undefined>>;

/** Reads plain data into a shape, keeps every fault with its path, and refuses fields nobody knows. */
export class Shape {
  constructor(readonly faults: PolicyFault[] = []) {}

  fault(path: string, zh: string, en: string): void {
    this.faults.push({ path, zh, en });
  }

  /** The fields of an object; `optional` ones may be absent. */
  fields(
    value: Plain | undefined,
    path: string,
    required: readonly string[],
    optional: readonly string[] = [],
  ): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fault(path, '要有下级项目', 'must have fields');
      return {};
    }
    const fields = value as Fields;
    for (const name of required) {
      if (!Object.hasOwn(fields, name)) this.fault(`${path}.${name}`, '缺少', 'is missing');
    }
    for (const name of Object.keys(fields)) {
      if (!required.includes(name) && !optional.includes(name)) {
        this.fault(`${path}.${name}`, '没有这一项', 'is not known');
      }
    }
    return fields;
  }

  /** Every entry of an object with free names. */
  entries<T>(
    value: Plain | undefined,
    path: string,
    read: (part: Plain, path: string) => T,
  ): Record<string, T> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fault(path, '要有下级项目', 'must have entries');
      return {};
    }
    const entries = Object.entries(value).map(([name, part]) => [
      name,
      read(part as Plain, `${path}.${name}`),
    ]);
    // Without a prototype, so that a reference to `toString` finds nothing.
    return Object.assign(Object.create(null), Object.fromEntries(entries)) as Record<string, T>;
  }

  list<T>(value: Plain | undefined, path: string, read: (part: Plain, path: string) => T): T[] {
    if (!Array.isArray(value)) {
      this.fault(path, '要是一列', 'must be a list');
      return [];
    }
    return (value as Plain[]).map((part, index) => read(part, `${path}.${index}`));
  }

  text(value: Plain | undefined, path: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.fault(path, '要是文字', 'must be text');
    return '';
  }

  day(value: Plain | undefined, path: string): string {
    const text = this.text(value, path);
    if (text !== '' && !isDay(text))
      this.fault(path, '要是日期，如 2020-01-01', 'must be a day such as 2020-01-01');
    return text;
  }

  whole(value: Plain | undefined, path: string): number {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.fault(path, '要是整数', 'must be a whole number');
    return 0;
  }

  bool(value: Plain | undefined, path: string): boolean {
    if (typeof value !== 'boolean') this.fault(path, '要是 true 或 false', 'must be true or false');
    return value === true;
  }

  one<T extends string>(value: Plain | undefined, path: string, choices: readonly T[]): T {
    const found = choices.find((choice) => choice === value);
    if (!found) this.fault(path, `要是 ${choices.join('、')} 之一`, `must be one of ${choices.join(', ')}`);
    return found ?? (choices[0] as T);
  }

  /** A value that another reader may refuse, such as an amount. */
  parsed<T>(value: Plain | undefined, path: string, parse: (text: string) => T, otherwise: T): T {
    const text = this.text(value, path);
    if (text === '') return otherwise;
    try {
      return parse(text);
    } catch {
      this.fault(path, `“${text}”读不懂`, `“${text}” cannot be read`);
      return otherwise;
    }
  }
}

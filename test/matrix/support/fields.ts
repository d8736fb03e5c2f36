import { answerOf } from './api-file';
import { FIELDS } from './field-lists';

/** Judges every answer by the list of what its reader may be given. */
export class Fields {
  /** DTO, then role, then what was seen: the first version of a list is written from here, and then thought about. */
  readonly seen = new Map<string, Map<string, Set<string>>>();

  /** The fields of an answer that stand in no list of these roles. */
  unlisted(route: string, roles: readonly string[], body: unknown): string[] {
    const dto = answerOf(route);
    const given = fieldsOf(body);
    if (!dto || given.size === 0) return [];
    this.remember(dto, roles.join('+'), given);
    const lists = FIELDS[dto];
    if (!lists) return [`anything: ${dto} has no list in test/matrix/support/field-lists.ts`];
    const allowed = new Set(['*', ...roles].flatMap((role) => listed(lists[role] ?? '')));
    return [...given].filter((field) => !allowed.has(field)).map((field) => `${dto}.${field}`);
  }

  /** What was seen, as JSON. */
  report(): string {
    const plain = [...this.seen].map(([dto, roles]) => [
      dto,
      Object.fromEntries([...roles].map(([role, given]) => [role, [...given].toSorted()])),
    ]);
    return JSON.stringify(Object.fromEntries(plain), undefined, 1);
  }

  private remember(dto: string, role: string, given: ReadonlySet<string>): void {
    const roles = this.seen.get(dto) ?? new Map<string, Set<string>>();
    this.seen.set(dto, roles.set(role, new Set([...(roles.get(role) ?? []), ...given])));
  }
}

/** `id parties(role name)` is `id`, `parties.role` and `parties.name`. */
export function listed(text: string): string[] {
  const found: string[] = [];
  const within = [''];
  for (const word of text.match(/\w+|[()]/g) ?? []) {
    if (word === '(') within.push(`${found.pop()}.`);
    else if (word === ')') within.pop();
    else found.push(within.at(-1) + word);
  }
  return found;
}

/** Every field that holds something, `parties.name`; a list is its items. */
export function fieldsOf(value: unknown, prefix = '', found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) fieldsOf(item, prefix, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) fieldsOf(part, prefix ? `${prefix}.${key}` : key, found);
  } else if (value !== null && value !== undefined && value !== '' && prefix) {
    found.add(prefix);
  }
  return found;
}

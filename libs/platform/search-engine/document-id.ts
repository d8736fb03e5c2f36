import { searchRefusals } from './refusals';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id in its one written form. */
export function assertId(id: string): string {
  if (!ID.test(id)) throw searchRefusals.badValue({ field: 'id', value: id });
  return id.toLowerCase();
}

import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  items?: Schema;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
}
interface Body {
  content?: Record<string, { schema?: Schema }>;
}
interface Operation {
  parameters?: { name: string; in: string }[];
  requestBody?: Body;
  responses: Record<string, Body>;
}
interface ApiFile {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const FILE = path.join(__dirname, '../../../apps/web/src/api/openapi.json');
const api = JSON.parse(readFileSync(FILE, 'utf8')) as ApiFile;
const operations = new Map(
  Object.entries(api.paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${address.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      operation,
    ]),
  ),
);

export function queryOf(route: string): string[] {
  const parameters = operations.get(route)?.parameters ?? [];
  return parameters.filter((one) => one.in === 'query').map(({ name }) => name);
}

/** The name of what a route answers with, of one or of a list of them; undefined: no JSON. */
export function answerOf(route: string): string | undefined {
  const { responses = {} } = operations.get(route) ?? {};
  return nameOf(jsonOf(responses['200'] ?? responses['201']));
}

/** The fields a route's body may hold, `evidence.documentId` within a list like within one; undefined: it takes none. */
export function bodyOf(route: string): Map<string, Schema> | undefined {
  const name = nameOf(jsonOf(operations.get(route)?.requestBody));
  return name === undefined ? undefined : fieldsIn(name, '', new Map());
}

function fieldsIn(name: string, prefix: string, found: Map<string, Schema>): Map<string, Schema> {
  for (const [key, schema] of Object.entries(api.components.schemas[name]?.properties ?? {})) {
    const field = prefix + key;
    found.set(field, schema.items ?? schema);
    const inner = nameOf(schema);
    if (inner) fieldsIn(inner, `${field}.`, found);
  }
  return found;
}

const jsonOf = (body: Body | undefined): Schema | undefined => body?.content?.['application/json']?.schema;

function nameOf(schema: Schema | undefined): string | undefined {
  const ref = schema?.$ref ?? schema?.items?.$ref ?? schema?.allOf?.[0]?.$ref;
  return ref?.split('/').at(-1);
}

/**
 * The layers of the house, bottom to top, as data. A lib may import libs of a strictly lower layer and nothing else;
 * a lib that stands in no row may not exist. Changing this table is a decision: write it down in docs/decisions.
 */
export const layers: readonly (readonly string[])[] = [
  ['platform'],
  ['identity', 'classification', 'parameters'],
  ['documents', 'worklist'],
  ['organizations'],
  ['integrity', 'signing', 'publicity', 'meetings'],
  ['professionals'],
  ['achievements', 'needs'],
  ['matching'],
  ['deals', 'fairs'],
  ['contracts'],
  ['payments'],
  ['subsidies'],
  ['supervision'],
  ['search'],
  ['statistics'],
  ['notifications', 'exchange'],
];

/** The read sides: they may read, never write, the tables of the layers below them. */
export const readSides: readonly string[] = ['search', 'statistics'];

/** The layer a lib stands in, or undefined when the table does not know it. */
export function layerOf(lib: string): number | undefined {
  const layer = layers.findIndex((row) => row.includes(lib));
  return layer === -1 ? undefined : layer;
}

/** What may be opened from outside, as paths inside a lib (or inside a capability of platform). */
export const doors = {
  anyone: ['index.ts', 'facts.ts'],
  apps: [
    'http/index.ts',
    'http/access.ts',
    'jobs/index.ts',
    'jobs/catalogue.ts',
    'persistence/migrations/index.ts',
    'migrations/index.ts',
  ],
  specs: ['testing/index.ts'],
} as const;

export type Room = 'domain' | 'application' | 'persistence' | 'http' | 'jobs' | 'testing';

/** The rooms of a lib, and into which rooms of the same lib each may look. */
export const rooms: Readonly<Record<Room, readonly Room[]>> = {
  domain: ['domain'],
  persistence: ['persistence', 'domain'],
  application: ['application', 'persistence', 'domain'],
  http: ['http', 'application', 'domain'],
  jobs: ['jobs', 'application', 'domain'],
  testing: ['testing', 'http', 'jobs', 'application', 'persistence', 'domain'],
};

/** Rooms beyond the six, lib by lib, each with the room whose rights it has. */
export const furtherRooms: Readonly<Record<string, Readonly<Record<string, Room>>>> = {};

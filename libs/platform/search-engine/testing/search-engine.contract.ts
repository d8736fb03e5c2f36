import type { SearchEngine } from '../search-engine';
import { facetContract } from './facet.contract';
import { upkeepContract } from './upkeep.contract';
import { wordContract } from './word.contract';

export interface OpenEngine {
  engine: SearchEngine;
  close(): Promise<void>;
}

/**
 * What every SearchEngine does. An adapter's spec calls it with a way to open an engine on an empty store:
 * `searchEngineContract('PostgresSearchEngine', async () => ({ engine, close }))`.
 */
export function searchEngineContract(adapter: string, open: () => Promise<OpenEngine>): void {
  describe(`${adapter} as a SearchEngine`, () => {
    let opened: OpenEngine;
    beforeAll(async () => {
      opened = await open();
    }, 60_000);
    afterAll(() => opened?.close());
    const engine = (): SearchEngine => opened.engine;

    describe('words', () => wordContract(engine));
    describe('filters, facets, order', () => facetContract(engine));
    describe('upkeep', () => upkeepContract(engine));
  });
}

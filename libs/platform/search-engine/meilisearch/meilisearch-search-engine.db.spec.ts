import { searchEngineContract } from '../testing';
import { MeilisearchSearchEngine } from './meilisearch-search-engine';

const url = process.env.TEST_MEILI_URL;

if (url) {
  searchEngineContract('MeilisearchSearchEngine', async () => ({
    engine: new MeilisearchSearchEngine(url, process.env.TEST_MEILI_KEY ?? ''),
    close: async () => undefined,
  }));
} else {
  process.stdout.write(
    'Not run: the SearchEngine contract against Meilisearch (there is no Meilisearch here).\n',
  );
}

describe('MeilisearchSearchEngine without its server', () => {
  it('is not well, and refuses instead of failing', async () => {
    const engine = new MeilisearchSearchEngine('http://127.0.0.1:9', '');
    expect(await engine.healthy()).toBe(false);
    await expect(engine.search('things', {})).rejects.toMatchObject({ code: 'search-engine.unavailable' });
  });
});

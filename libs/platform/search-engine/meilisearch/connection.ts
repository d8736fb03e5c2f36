import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
  type EnqueuedTaskPromise,
} from 'meilisearch';
import { searchRefusals } from '../refusals';

export function connect(url: string, key: string): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key || undefined,
    timeout: 5_000,
    defaultWaitOptions: { timeout: 120_000, interval: 50 },
  });
}

/** Waits until a write is done. The client resolves for failed tasks too, so the status has to be looked at. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask();
  if (status !== 'succeeded') {
    throw new Error(`Meilisearch task ${status}: ${error?.code ?? ''} ${error?.message ?? ''}`);
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === code;
}

/** Puts what the client throws into the port's words. The classes' names are minified; only instanceof is safe. */
export async function translated<T>(collection: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (hasCode(error, 'index_not_found')) throw searchRefusals.unknownCollection({ collection });
    const away =
      error instanceof MeilisearchRequestError ||
      error instanceof MeilisearchRequestTimeOutError ||
      error instanceof MeilisearchTaskTimeOutError ||
      (error instanceof MeilisearchApiError && error.response.status >= 500);
    if (away) throw Object.assign(searchRefusals.unavailable(), { cause: error });
    throw error;
  }
}

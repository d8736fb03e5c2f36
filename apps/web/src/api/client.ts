import createClient, { type Middleware } from 'openapi-fetch';
import { isAttended } from './attended';
import type { components, paths } from './schema';

export type Dto = components['schemas'];

/** What the server says when it refuses: one sentence with the next step, and the fields it is about. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly { field: string; message: string }[] = [],
  ) {
    super(message);
  }
}

export interface ApiOptions {
  language: () => 'zh' | 'en';
}

const OFFLINE = {
  zh: '没有连上服务器。内容还在，连上后再点一次。',
  en: 'The server cannot be reached. Nothing is lost; try again once you are connected.',
};

/** The typed client both sides use. It adds what every call must carry and turns refusals into ApiError. */
export function apiOf({ language }: ApiOptions) {
  const client = createClient<paths>({ baseUrl: window.location.origin });
  const carry: Middleware = {
    onRequest({ request }) {
      request.headers.set('X-Market-Client', 'web');
      request.headers.set('Accept-Language', language());
      if (!isAttended()) request.headers.set('X-Market-Unattended', '1');
      if (request.method !== 'GET' && !request.headers.has('Idempotency-Key')) {
        request.headers.set('Idempotency-Key', crypto.randomUUID());
      }
      return request;
    },
    onError() {
      return new ApiError(0, 'offline', OFFLINE[language()]);
    },
  };
  client.use(carry);
  return client;
}

export type Api = ReturnType<typeof apiOf>;

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** `await answered(api.GET(…))`: the data, or an ApiError. */
export async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  const body = (error ?? {}) as {
    code?: string;
    message?: string;
    fields?: { field: string; message: string }[];
  };
  throw new ApiError(
    response.status,
    body.code ?? 'unknown',
    body.message ?? response.statusText,
    body.fields,
  );
}

import '../design/elements.css';
import './styles/frame.css';
import './styles/rail.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/lists.css';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiError } from '../api/client';
import { publicPage } from './here';
import { LanguageChoice } from './parts/language-choice';
import { router } from './router';

const TRIES = 2;

/** Signed out, or signed out meanwhile: sign in and come back to this very page. */
function signInFirst(error: Error): void {
  if (!(error instanceof ApiError) || error.status !== 401) return;
  const { pathname, search } = window.location;
  window.location.assign(publicPage(`/sign-in?next=${encodeURIComponent(pathname + search)}`));
}

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: signInFirst }),
  mutationCache: new MutationCache({ onError: signInFirst }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal is an answer; only what got lost on the way is asked again.
      retry: (failures, error) =>
        error instanceof ApiError && (error.status === 0 || error.status >= 500) && failures < TRIES,
    },
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageChoice>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageChoice>
    </StrictMode>,
  );
}

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cssVariables } from './src/design/tokens.ts';

/** Two programs: the public side, small and without antd, and the workbench. */
export default defineConfig({
  plugins: [
    react(),
    {
      name: 'design-tokens',
      // In the page itself, so that the first paint has its colours before any file arrives.
      transformIndexHtml: () => [{ tag: 'style', children: cssVariables(), injectTo: 'head-prepend' }],
    },
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    rollupOptions: { input: { public: 'public.html', desk: 'desk.html' } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});

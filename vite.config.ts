import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: `${here}web`,
  plugins: [react(), optimizeLocales.vite({ locales: ['ja-JP', 'en-US'] })],
  build: {
    outDir: `${here}dist/web`,
    emptyOutDir: true,
    sourcemap: false,
    // The pages are served under `default-src 'self'`: no data: URIs and no inline script may come out of a build.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  test: {
    root: here,
    // TZ is left alone: the product may not depend on it, so `TZ=America/New_York npm test` must pass too.
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', './test/plain-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**'],
          // Files of one worker share what they import: loading the libraries anew for each file takes longer than the tests.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser fills a small machine by itself: one at a time, and only when the rest is through.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

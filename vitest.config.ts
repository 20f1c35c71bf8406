// Five kinds of tests: pure rooms, islands rendered on a server, islands in a DOM, the real content, the built site in a browser.
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

const pure = ['architecture', 'schema', 'domain', 'exchange', 'catalogue', 'i18n', 'adapters', 'islands', 'tools'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', environment: 'node', include: pure.map((room) => `tests/${room}/**/*.test.ts`) } },
      { test: { name: 'content', environment: 'node', include: ['tests/content/**/*.test.ts'] } },
      {
        plugins: [solid({ ssr: true })],
        test: { name: 'ssr', environment: 'node', include: ['tests/islands/**/*.ssr.test.tsx'] },
      },
      {
        plugins: [solid()],
        resolve: { conditions: ['development', 'browser'] },
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/islands/**/*.dom.test.tsx'],
          setupFiles: ['tests/islands/after-each-screen.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // Room for a busy machine; alone on two slow cores the longest test takes a quarter of a minute.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

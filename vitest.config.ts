import { defineConfig } from 'vitest/config';

const SHARED = {
  setupFiles: ['vitest.setup.ts'],
  // Simulations and browsers, on two cores.
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...SHARED,
          name: 'beside the code',
          // The packages are met as built (docs/decisions/0005): Node loads them as they are, nothing in them is to be rewritten.
          server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'scripts/*.test.ts'],
        },
      },
      {
        test: {
          ...SHARED,
          name: 'in the browser',
          // A page that computes on two busy cores answers late; no test asserts how late.
          expect: { poll: { timeout: 20_000 } },
          // A wait may be missed once on a busy machine; what fails twice is wrong.
          retry: 1,
          include: ['apps/web/e2e/**/*.test.ts'],
          globalSetup: ['apps/web/e2e/build-pages.mjs'],
        },
      },
    ],
  },
});

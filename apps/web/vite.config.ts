import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './catalogues.ts';
import { precache } from './precache.ts';
import { sharedWorker } from './shared-worker.ts';

/** The page runs only its own files, WebAssembly among them: no evaluated text, no inline code, no other origin. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

/**
 * What every visit loads, the page and its workers alike: one file, because it comes in a dozen small ones else, and each small file
 * compresses worse. A module that is missing here is only in a file of its own.
 */
const VOCABULARY = new RegExp(
  [
    'zod/v4/core/(?:api|checks|core|doc|errors|parse|regexes|registries|schemas|util)',
    'zod/v4/mini/schemas',
    'language/dist/(?:phrased-error|say)',
    'knowledge/dist/(?:diary|lab-value|nearest-names|read-data|seen-scores|spelling|units)',
    'knowledge/dist/catalogue/(?:antibody-names|diseases|drugs|medicine-list|option-names|parts|tests|treatment-name)',
    'knowledge/dist/data/(?:antibody-names|antibody-signals|diseases|drugs|option-names|scores|tests)\\.generated',
    'knowledge/dist/diseases/(?:[\\w-]+/)?(?:body-regions|regions|special-areas)',
    'knowledge/dist/input/(?:contradictions|dose-problems|fields|labs|patient|problem|schema-problems|scores|together|variants)',
    'knowledge/dist/schema/(?:patient|patient-fact|regimen)',
  ]
    .map((path) => `/${path}\\.js$`)
    .join('|'),
);

/** What the page alone loads at every visit: how each disease's drawn scores are read. */
const DRAWN_SCORES =
  /\/subject\/(?:body\/signs|diseases\/[\w-]+\/(?:[\w-]+-seen|extent|scores)|severity\/(?:read-severity|scores|severity-draft))\.ts$/;

// The tools that read this file ask for a default export.
export default defineConfig({
  base: './',
  plugins: [react(), sharedWorker(), catalogues(), precache()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { index: 'index.html', 'service-worker': 'src/screens/offline/service-worker.ts' },
      // Beside the page, because a service worker rules the folder it lies in.
      output: {
        // What the engine computes with is no code of the page: draws of the potency map and compiled models, in a file of their own, as the
        // draws of each posterior and what one disease alone is simulated with are.
        codeSplitting: {
          groups: [
            {
              name: 'model-files',
              test: /potency-map\.generated\.js$|compiled\/(?!blood-line|signal-gain|(?!covalent).*-(?:wasm|full)\.).*\.generated\.js$/,
            },
            { name: 'vocabulary', test: VOCABULARY },
            { name: 'drawn-scores', test: DRAWN_SCORES },
          ],
        },
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
      },
    },
  },
  worker: { format: 'es' },
  preview: {
    host: '127.0.0.1',
    headers: {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
});

import fastifyStatic from '@fastify/static';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Site } from './site.js';

/**
 * What a page of ours may do: run its own files, WebAssembly among them; no evaluated text, no inline code, no other origin. The
 * same as `vite preview` sends (apps/web/vite.config.ts; a test compares them), but for who may put it in a frame.
 */
export const CONTENT_SECURITY_POLICY: readonly string[] = [
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
];

/**
 * The headers of every answer.
 *
 * @param framers origins of the electronic records that show the workbench inside their own page
 */
export async function sendSafeHeaders(
  app: FastifyInstance,
  site: () => Site,
  framers: () => Promise<readonly string[]>,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // `frame-ancestors` says it, and can name who may.
    frameguard: false,
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const ancestors = isPage(request.url) ? await framers() : [];
    reply.header('content-security-policy', policyFor(ancestors));
    if (site().secure) reply.header('strict-transport-security', 'max-age=31536000');
    if (!isPage(request.url)) reply.header('cache-control', 'no-store');
    return payload;
  });
}

const isPage = (url: string): boolean => !/^\/(api|smart|cds-services|health|metrics|openapi)/.test(url);

const policyFor = (ancestors: readonly string[]): string =>
  CONTENT_SECURITY_POLICY.map((rule) =>
    rule.startsWith('frame-ancestors') && ancestors.length > 0
      ? `frame-ancestors ${ancestors.join(' ')}`
      : rule,
  ).join('; ');

/** The workbench as built. Files with a hash in their name stay in the browser for good; the others are asked for anew. */
export async function serveWorkbench(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        /[/\\]assets[/\\]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

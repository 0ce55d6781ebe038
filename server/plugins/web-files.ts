import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { notFound } from './problem.ts';

const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The built pages. Every address that is not the API's is the application's, which shows its own "not found". */
export const webFiles = fp(async (app: FastifyInstance) => {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    setHeaders: (reply, path) => {
      // Only files whose name holds their hash may be kept; the page itself names the newest of them.
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) throw notFound();
    return reply.sendFile('index.html');
  });
});

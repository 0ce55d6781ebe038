import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { notFound } from './problem.ts';

const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The built pages, read anew for each request: a build made while the server runs is served at once. Every address that is neither a file nor the API's is the application's, which shows its own "not found". */
export const webFiles = fp(async (app: FastifyInstance) => {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    setHeaders: (reply, path) => {
      // Only files whose name holds their hash may be kept; the page itself names the newest of them.
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get<{ Params: { '*': string } }>('/*', { schema: { hide: true } }, (request, reply) => {
    const path = request.params['*'];
    if (path.startsWith('api/')) throw notFound();
    return reply.sendFile(/\.[a-z0-9]+$/.test(path) ? path : 'index.html');
  });
});

import type { FastifyInstance } from 'fastify';

/** In development Vite serves the pages from their sources through this same server: one process, no second port. */
export async function serveSources(app: FastifyInstance): Promise<void> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    server: { middlewareMode: true, hmr: { server: app.server } },
    appType: 'spa',
  });
  app.addHook('onClose', () => vite.close());
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/') || request.url === '/healthz') return done();
    reply.hijack();
    vite.middlewares(request.raw, reply.raw, done);
  });
}

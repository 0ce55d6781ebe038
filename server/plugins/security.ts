import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { words } from '../../shared/kernel/words.ts';
import { Problem } from './problem.ts';

/** Headers of every answer. */
export const headers = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Swagger's pages draw with inline styles and pictures; scripts stay our own. */
const forSwagger = "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

const loopbackHost = /^(127(\.\d{1,3}){3}|localhost|\[::1\])(:\d+)?$/;

/** Response headers for every answer, and a door that is shut to other sites: a page elsewhere can neither write here nor reach us under a name of its own. */
export const security = fp(async (app: FastifyInstance, { isDev = false }: { isDev?: boolean }) => {
  app.addHook('onRequest', async (request, reply) => {
    // Vite's page in development carries an inline script, which the policy would block.
    const { 'content-security-policy': policy, ...others } = headers;
    const own = request.url.startsWith('/api/docs') ? `${policy}${forSwagger}` : policy;
    reply.headers(isDev ? others : { ...others, 'content-security-policy': own });
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    const site = request.headers['sec-fetch-site'];
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const fromElsewhere = !reads && site !== undefined && site !== 'same-origin' && site !== 'none';
    if (fromElsewhere || !loopbackHost.test(request.headers.host ?? '')) throw foreign();
  });
});

const foreign = () =>
  new Problem(
    'foreign-origin',
    words('ほかのサイトからの操作は受け付けません', 'Requests from other sites are not accepted'),
    words('しるべの画面から行ってください', 'Use the pages of Shirube'),
  );

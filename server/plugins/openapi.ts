import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** The contract, made from the schemas the routes check with: JSON at /api/openapi.json, readable at /api/docs. */
export const openapi = fp(async (app: FastifyInstance) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Shirube',
        version: '0.1.0',
        description:
          'Incident-response coordinator. Every write is a command with If-Match and Idempotency-Key.',
      },
    },
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { validatorUrl: null }, // it would ask a server elsewhere
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
});

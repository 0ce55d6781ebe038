import Fastify, { type FastifyInstance, type FastifyLoggerOptions } from 'fastify';
import { calendarRoutes } from './calendar/routes.ts';
import { subscriptionRoutes } from './calendar/subscription.ts';
import { deadlineRoutes } from './deadlines/routes.ts';
import type { Deps } from './deps.ts';
import { documentCommandRoutes } from './documents/command-routes.ts';
import { documentExportRoutes } from './documents/export-routes.ts';
import { documentImportRoutes } from './documents/import-routes.ts';
import { documentReadRoutes } from './documents/read-routes.ts';
import { factRoutes } from './facts/routes.ts';
import { importRoutes } from './imports/routes.ts';
import { catalogueRoutes } from './incidents/catalogue-routes.ts';
import { commandRoutes } from './incidents/command-routes.ts';
import { intakeRoutes } from './incidents/intake-routes.ts';
import { readRoutes } from './incidents/read-routes.ts';
import { lateSchemas } from './plugins/late-schemas.ts';
import { loggedRequest } from './plugins/logged-request.ts';
import { openapi } from './plugins/openapi.ts';
import { problems, unreadableAddress } from './plugins/problems.ts';
import { ajv } from './plugins/schemas.ts';
import { security } from './plugins/security.ts';
import { webFiles } from './plugins/web-files.ts';
import { sessionRoutes } from './session/routes.ts';

/** Long texts are refused by their own field, with its name; only what is longer than any form is cut off here. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** A file of four megabytes comes in that time over the slowest line; who sends a byte and waits is cut off. */
const REQUEST_LIMIT_MS = 120_000;

export type AppOptions = { logger?: FastifyLoggerOptions | false; isDev?: boolean };

/** Takes everything from outside; returns the server with every feature, not yet listening. */
export async function buildApp(
  deps: Deps,
  { logger = false, isDev = false }: AppOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    ajv,
    schemaController: { compilersFactory: lateSchemas },
    logger: logger && { ...logger, serializers: { req: loggedRequest } },
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_LIMIT_MS,
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    frameworkErrors: unreadableAddress,
  });

  // Pages elsewhere can send plain text without being asked first: JSON is the only form we take.
  app.removeContentTypeParser('text/plain');

  await app.register(problems);
  await app.register(security, { isDev });
  await app.register(openapi);

  app.get('/healthz', { schema: { tags: ['health'] } }, async () => {
    await deps.store.ping();
    return { status: 'ok' };
  });

  for (const feature of [
    sessionRoutes,
    catalogueRoutes,
    intakeRoutes,
    readRoutes,
    commandRoutes,
    factRoutes,
    documentReadRoutes,
    documentCommandRoutes,
    documentExportRoutes,
    documentImportRoutes,
    importRoutes,
    calendarRoutes,
    subscriptionRoutes,
    deadlineRoutes,
  ]) {
    await app.register(feature, { ...deps, prefix: '/api' });
  }

  app.addHook('onClose', () => deps.exporter.close());
  if (!isDev) await app.register(webFiles);
  return app;
}

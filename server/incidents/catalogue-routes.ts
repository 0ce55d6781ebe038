import type { FastifyPluginAsync } from 'fastify';
import { documentCommands } from '../../shared/documents/commands.ts';
import { factKeys } from '../../shared/facts/catalogue.ts';
import { factBody } from '../../shared/facts/commands.ts';
import { chartCommands } from '../../shared/incidents/commands.ts';
import { lineCommands } from '../../shared/incidents/lines.ts';

/** The form of every command: the very schemas the routes check with, so that a screen holds no second list of fields. */
export const catalogueRoutes: FastifyPluginAsync = async (app) => {
  const bodies = Object.entries({ ...chartCommands, ...lineCommands }).map(
    ([name, { body }]) => [name, body] as const,
  );
  const catalogue = {
    commands: Object.fromEntries(bodies),
    documents: Object.fromEntries(Object.entries(documentCommands).map(([name, { body }]) => [name, body])),
    facts: Object.fromEntries(factKeys.map((key) => [key, factBody(key)])),
  };
  app.get('/commands', { schema: { tags: ['commands'] } }, async () => catalogue);
};

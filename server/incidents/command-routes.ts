import type { FastifyPluginAsync } from 'fastify';
import Type, { type Static } from 'typebox';
import { type ChartCommand, chartCommands } from '../../shared/incidents/commands.ts';
import { decide, decideLine, type LineCommand } from '../../shared/incidents/decide.ts';
import { lineCommands } from '../../shared/incidents/lines.ts';
import type { Deps } from '../deps.ts';
import { problemAnswer, writtenAnswer } from './answers.ts';
import { carryOut } from './carry-out.ts';
import { versionHeaders } from './headers.ts';

export const incidentParams = Type.Object({
  id: Type.String({ maxLength: 64, format: 'well-formed-text' }),
});
type Params = { Params: Static<typeof incidentParams> };

/** Handing something to an authority, or to the people, needs a chronology that verifies. */
const filings: ReadonlySet<string> = new Set([
  'filePreliminary',
  'fileFollowUp',
  'fileFinal',
  'fileVoluntary',
  'startNotices',
  'openCallCentre',
]);

/** One route a command, made from the tables of commands; each has the schema of its own row. */
export const commandRoutes: FastifyPluginAsync<Deps> = async (app, deps) => {
  const schemaOf = (name: string, body: Type.TSchema) => ({
    operationId: name,
    tags: ['commands'],
    params: incidentParams,
    headers: versionHeaders,
    body,
    response: { 200: writtenAnswer, '4xx': problemAnswer, '5xx': problemAnswer },
  });

  for (const [type, { body }] of Object.entries(chartCommands)) {
    app.post<Params>(`/incidents/:id/${type}`, { schema: schemaOf(type, body) }, (request) => {
      const command = Object.assign({ type }, request.body) as ChartCommand; // its schema is this very row
      const needsWhole = filings.has(type);
      return carryOut(deps, request, {
        id: request.params.id,
        needsWhole,
        decide: (incident, person, now) => decide(incident, command, person, now),
      });
    });
  }
  for (const [type, { body }] of Object.entries(lineCommands)) {
    app.post<Params>(`/incidents/:id/${type}`, { schema: schemaOf(type, body) }, (request) => {
      const command = Object.assign({ type }, request.body) as LineCommand; // its schema is this very row
      return carryOut(deps, request, {
        id: request.params.id,
        needsWhole: false,
        decide: (incident, person, now) => decideLine(incident, command, person, now),
      });
    });
  }
};

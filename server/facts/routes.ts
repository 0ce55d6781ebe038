import type { FastifyPluginAsync } from 'fastify';
import type { Static } from 'typebox';
import { factKeys } from '../../shared/facts/catalogue.ts';
import { type FactStatement, factBody } from '../../shared/facts/commands.ts';
import { decideFact } from '../../shared/incidents/decide.ts';
import type { Deps } from '../deps.ts';
import { problemAnswer, writtenAnswer } from '../incidents/answers.ts';
import { carryOut } from '../incidents/carry-out.ts';
import { incidentParams } from '../incidents/command-routes.ts';
import { versionHeaders } from '../incidents/headers.ts';

/** One route a fact, so that an error names the field of that very fact. */
export const factRoutes: FastifyPluginAsync<Deps> = async (app, deps) => {
  for (const key of factKeys) {
    const schema = {
      operationId: `record-${key}`,
      tags: ['facts'],
      params: incidentParams,
      headers: versionHeaders,
      body: factBody(key),
      response: { 200: writtenAnswer, '4xx': problemAnswer, '5xx': problemAnswer },
    };
    app.post<{ Params: Static<typeof incidentParams> }>(`/facts/:id/${key}`, { schema }, (request) => {
      const statement = Object.assign({ key }, request.body) as FactStatement; // its schema is factBody(key)
      return carryOut(deps, request, {
        id: request.params.id,
        needsWhole: false,
        decide: (incident, person, now) => decideFact(incident, statement, person, now),
      });
    });
  }
};

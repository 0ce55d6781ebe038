import type { FastifyPluginAsync } from 'fastify';
import Type from 'typebox';
import { verisFile } from '../../shared/imports/veris-file.ts';
import { partyObjection } from '../../shared/incidents/policy.ts';
import { words } from '../../shared/kernel/words.ts';
import type { Deps } from '../deps.ts';
import { problemAnswer } from '../incidents/answers.ts';
import { invalid, refused } from '../plugins/problem.ts';

const BODY_LIMIT = 8 * 1024 * 1024;

const origin = { id: Type.String(), origin: Type.String() };
const summary = Type.Object({
  imported: Type.Array(Type.Object({ ...origin, reference: Type.String(), warnings: Type.Integer() })),
  skipped: Type.Array(Type.Object(origin), { description: 'Records that were already there.' }),
  refused: Type.Array(
    Type.Object({ record: Type.String(), words: Type.Object({ ja: Type.String(), en: Type.String() }) }),
  ),
  warnings: Type.Integer(),
});

/** VERIS records become incidents. No Idempotency-Key: a record that is there already is passed over. */
export const importRoutes: FastifyPluginAsync<Deps> = async (app, deps) => {
  const schema = {
    operationId: 'importIncidents',
    tags: ['incidents'],
    description:
      'Imports VERIS JSON: one record, a list of records, or an extract `{ incidents: [ … ] }`. Each record is taken whole or refused with a reason.',
    body: Type.Unknown(),
    response: { 200: summary, '4xx': problemAnswer, '5xx': problemAnswer },
  };
  const onRequest = async (request: Parameters<Deps['whoIs']>[0]) => {
    const objection = partyObjection(['coordinator'], deps.whoIs(request));
    if (objection) throw refused(objection);
  };
  app.post('/incidents/import', { schema, bodyLimit: BODY_LIMIT, onRequest }, async ({ body }) => {
    const file = verisFile(body);
    if (!file || file.items.length === 0) throw noRecords();
    // Loaded when somebody imports, which most servers never see.
    const { importVeris } = await import('./import.ts');
    return importVeris(deps, file, { realNames: false });
  });
};

const noRecords = () =>
  invalid([
    {
      field: 'body',
      words: words(
        'VERISの記録が見つかりません（記録、その一覧、または incidents を持つ形で送ってください）',
        'No VERIS records found: send a record, a list of them, or an object with `incidents`',
      ),
    },
  ]);

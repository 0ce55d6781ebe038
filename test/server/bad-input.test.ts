import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fault, faultsOf } from '../kit/faults.ts';
import { filled } from '../kit/fields.ts';
import { onServer, operationsOf } from '../kit/server.ts';
import { noticed } from '../kit/story.ts';

const server = await onServer();
const writes = (await operationsOf(server)).filter(({ method }) => method !== 'GET');
afterAll(() => server.end());

let id = '';
let desk = '';
let document = '';
beforeAll(async () => {
  const sato = server.as('demo-sato');
  id = (await sato.report({ kinds: ['ransom'] })).body.id;
  desk = (await sato.report({ kinds: ['ransom'] })).body.id;
  document = (await sato.post(`/api/documents/${desk}/start`, { kind: 'ppcPreliminary' })).body.document.id;
});

type Problem = {
  code: string;
  title: string;
  fields?: { field: string; words: { ja: string } }[];
  changes?: unknown[];
};

describe.each(writes)('$method $path', ({ method, path, body, headers: known }) => {
  const onDocument = path.includes('{document}');
  const valid = (body ? filled(body, noticed) : {}) as Record<string, unknown>;
  const send = async ({ payload = JSON.stringify(valid), headers = {} }: Partial<Fault>) => {
    const all = {
      host: 'localhost',
      'x-person': 'demo-kobayashi',
      'content-type': 'application/json',
      ...(known.includes('idempotency-key') ? { 'idempotency-key': 'bad-input-sweep' } : {}),
      ...(known.includes('if-match') ? { 'if-match': onDocument ? '"1"' : '"15"' } : {}),
      ...headers,
    };
    const present = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    const answer = await server.app.inject({
      method,
      url: path.replace('{id}', id).replace('{incident}', desk).replace('{document}', document),
      headers: present,
      payload,
    });
    return {
      status: answer.statusCode,
      type: answer.headers['content-type'],
      problem: answer.json() as Problem,
    };
  };

  test('refuses every fault with its reason, names the field, and writes nothing', async () => {
    const before = server.rows();
    const answers: unknown[] = [];
    const faults = faultsOf(body, valid, known);
    for (const fault of faults) {
      const { status, type, problem } = await send(fault);
      const named = problem.fields?.map(({ field }) => field) ?? [];
      const isRight =
        status === fault.status &&
        type === 'application/problem+json; charset=utf-8' &&
        /[ぁ-んァ-ン一-龠]/.test(problem.title) &&
        (fault.field === undefined ||
          named.some((field) => field === fault.field || field.startsWith(`${fault.field}/`)));
      if (!isRight)
        answers.push({
          fault: fault.name,
          wanted: [fault.status, fault.field],
          got: [status, problem.code, named],
        });
    }
    expect(answers).toEqual([]);
    for (const old of known.includes('if-match') && !onDocument ? ['"1"', '1', 'W/"1"'] : []) {
      const { status, problem } = await send({ headers: { 'if-match': old } });
      // An old version is refused with what changed since.
      expect([status, problem.code, problem.changes?.length]).toEqual([412, 'stale', 14]);
    }
    if (known.includes('if-match') && onDocument) {
      // People write on one document side by side: only a version that never was is refused.
      const { status, problem } = await send({ headers: { 'if-match': '"99"' } });
      expect([status, problem.code]).toEqual([404, 'not-found']);
    }
    expect(faults.length).toBeGreaterThan(7);
    expect(server.rows()).toBe(before);
  });
});

describe('the sweep', () => {
  test('knows every route that writes', () => {
    const tree = server.app.printRoutes({ commonPrefix: false });
    const writing = tree.split('\n').filter((line) => /\((?:.*, )?(?:POST|PUT|PATCH|DELETE)\b/.test(line));
    const methods = writing.flatMap((line) => line.match(/\b(POST|PUT|PATCH|DELETE)\b/g) ?? []);
    expect(methods.length).toBe(writes.length);
    expect(methods).not.toContain('DELETE');
    expect(methods).not.toContain('PATCH');
    expect(
      writes
        .filter(({ body: form }) => form?.type !== 'object')
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['/api/documents/{incident}/{document}/import', '/api/incidents/import']);
  });
});

import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { words } from '../../shared/kernel/words.ts';
import { Problem } from '../plugins/problem.ts';

/** Headers of every write: a key that makes a repetition harmless. */
export const keyHeader = Type.Object({
  'idempotency-key': Type.String({
    minLength: 8,
    maxLength: 100,
    pattern: '^[\\x21-\\x7e]+$',
    description: 'Repeating a key returns the first answer and changes nothing.',
  }),
});

/** Headers of every write on something that exists: the version the person was looking at. */
export const versionHeaders = Type.Object({
  ...keyHeader.properties,
  'if-match': Type.Optional(
    Type.String({ maxLength: 40, description: 'Version the command is based on, as in the ETag: "12".' }),
  ),
});

/** Takes a request; returns the version its If-Match names, throws where it names none. */
export function expectedVersion(request: FastifyRequest): number {
  const named = /^(?:W\/)?"?(\d{1,9})"?$/.exec(request.headers['if-match'] ?? '')?.[1];
  if (named !== undefined) return Number(named);
  throw new Problem(
    'version-missing',
    words('どの版を見て操作したかが分かりません', 'The version this is based on is missing'),
    words(
      'If-Match ヘッダーに版の番号を "12" の形で入れてください',
      'Give the version in the If-Match header, as "12"',
    ),
  );
}

import type { FastifyRequest } from 'fastify';
import type { Queries } from '../../db/store.ts';
import { canonical, sha256Hex } from '../../shared/kernel/canonical.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { words } from '../../shared/kernel/words.ts';
import type { Person } from '../../shared/people/people.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../plugins/problem.ts';

/** Loads and decides; returns what the transaction does, which returns the answer and throws to leave nothing behind. */
export type Prepare<T> = (now: Instant) => Promise<(q: Queries) => Promise<T>>;

class KeyTaken extends Error {}

/** Carries a write out once for each Idempotency-Key of a person: the answer is kept in the same transaction, and a repetition gets it back and changes nothing. Refused writes are not kept; they changed nothing. */
export async function answerOnce<T>(
  deps: Deps,
  request: FastifyRequest,
  person: Person,
  prepare: Prepare<T>,
): Promise<T> {
  const key = String(request.headers['idempotency-key']); // required by the headers' schema
  const { method, url, headers, body } = request;
  const fingerprint = sha256Hex(canonical([method, url, headers['if-match'] ?? null, nameOf(body)]));
  const first = () => deps.store.read.answers.find(person.id, key);

  const earlier = await first();
  if (earlier) return repeated<T>(earlier, fingerprint);
  const now = deps.now();
  try {
    const write = await prepare(now);
    return await deps.store.tx(async (q) => {
      const body = await write(q);
      const isFirst = await q.answers.keep({
        person: person.id,
        key,
        fingerprint,
        status: 200,
        body,
        at: now,
      });
      if (!isFirst) throw new KeyTaken();
      return body;
    });
  } catch (error) {
    // A twin sent at the same moment won: its answer is ours, whatever stopped us.
    const twin = await first();
    if (twin) return repeated<T>(twin, fingerprint);
    throw error;
  }
}

/** A file is named by its bytes: as JSON it would be a list of millions of numbers. Broken characters, which a document's text is mended of, have no canonical form: JSON writes them out as signs. */
function nameOf(sent: unknown): unknown {
  if (sent instanceof Uint8Array) return Buffer.from(sent).toString('base64');
  const text = JSON.stringify(sent ?? null);
  return brokenCharacter.test(text) ? text : (sent ?? null);
}

const brokenCharacter = /\\ud[89a-f]/;

function repeated<T>(answer: { fingerprint: string; body: unknown }, fingerprint: string): T {
  if (answer.fingerprint === fingerprint) return answer.body as T; // kept under this very fingerprint
  throw new Problem(
    'key-reused',
    words(
      '同じ Idempotency-Key が別の内容で使われました',
      'This Idempotency-Key was used for another request',
    ),
    words('新しい操作には新しいキーを付けてください', 'Use a new key for a new request'),
  );
}

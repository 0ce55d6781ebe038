import type { ProblemCode, ProblemDocument } from '../../shared/incidents/problem-document.ts';
import type { LineView } from '../../shared/incidents/view.ts';
import type { FieldError, Refusal } from '../../shared/kernel/refusal.ts';
import { type Words, words } from '../../shared/kernel/words.ts';

/** The HTTP status of each problem; a new code does not compile without one. */
export const statuses: Record<ProblemCode, number> = {
  'not-allowed-now': 409,
  'already-closed': 409,
  'not-your-part': 403,
  'self-review': 403,
  'text-changed': 409,
  'gate-closed': 409,
  'chain-broken': 409,
  clash: 412,
  invalid: 400,
  'not-found': 404,
  stale: 412,
  'version-missing': 428,
  'key-reused': 422,
  'too-large': 413,
  unsupported: 415,
  'foreign-origin': 403,
  'too-many': 429,
  storage: 503,
  'too-busy': 503,
  'export-failed': 500,
  unexpected: 500,
};

type More = Pick<ProblemDocument, 'gates' | 'fields' | 'changes' | 'version' | 'clashes'>;

/** Thrown by routes; the error handler sends its document. */
export class Problem extends Error {
  readonly document: ProblemDocument;

  constructor(code: ProblemCode, said: Words, remedy: Words, more: More = {}) {
    super(`${code}: ${said.en}`);
    this.document = {
      type: `urn:shirube:${code}`,
      title: said.ja,
      status: statuses[code],
      code,
      words: said,
      remedy,
      ...more,
    };
  }
}

/** Takes a refusal of the domain; returns it as a problem. */
export function refused({ code, words: said, remedy, gates, fields, clashes }: Refusal): Problem {
  return new Problem(code, said, remedy, {
    ...(gates ? { gates } : {}),
    ...(fields ? { fields } : {}),
    ...(clashes ? { clashes } : {}),
  });
}

export const notFound = () =>
  new Problem(
    'not-found',
    words('見つかりません', 'Not found'),
    words(
      'アドレスを確かめるか、案件一覧から選び直してください',
      'Check the address, or choose from the list of incidents',
    ),
  );

export const invalid = (fields: readonly FieldError[]) =>
  new Problem(
    'invalid',
    words('入力を確かめてください', 'Please check what you entered'),
    words('示した項目を直して、もう一度送ってください', 'Mend the fields named and send again'),
    { fields },
  );

/** Somebody was faster: `changes` are the lines written since the version the request was based on. */
export const stale = (version: number, changes: readonly LineView[]) =>
  new Problem(
    'stale',
    words('ほかの人が先に変更しました', 'Somebody else changed this first'),
    words('変わったところを確かめてから、もう一度送ってください', 'Look at what changed, then send again'),
    { version, changes },
  );

import type { FactKey } from '../facts/catalogue.ts';
import { current } from '../facts/ledger.ts';
import type { TextValue, Use } from './content.ts';
import type { Piece } from './kind.ts';
import type { Known } from './known.ts';
import { passageOf, tells } from './passage.ts';
import { underInvestigation } from './wording.ts';

/** A run of drafted text; empty where there is nothing to say. */
export type Pieces = readonly Piece[];

/** Takes what is known and a fact; returns its passage as a citation, or null while it is unknown or unasked. */
export function cite({ ledger }: Pick<Known, 'ledger'>, key: FactKey): Piece | null {
  const version = current(ledger, key);
  return tells(version) ? { fact: key, version: version.version, text: passageOf(version) } : null;
}

/** Takes what is known and a fact; returns its passage, or 調査中, which cites the version that says まだ分からない where there is one. */
export function shown({ ledger }: Pick<Known, 'ledger'>, key: FactKey): Piece {
  const version = current(ledger, key);
  return version ? { fact: key, version: version.version, text: passageOf(version) } : underInvestigation;
}

/** A sentence as a template: say`本人の数は、${shown(known, 'principalCount')}である。`; it falls away whole where any part is null or empty. */
export function say(texts: readonly string[], ...parts: readonly (Piece | Pieces | null)[]): Pieces {
  const runs = parts.map((part) => (part === null || part === '' ? [] : isRun(part) ? part : [part]));
  if (runs.some((run) => run.length === 0)) return [];
  return texts.flatMap((text, at) => [text, ...(runs[at] ?? [])]).filter((piece) => piece !== '');
}

const isRun = (part: Piece | Pieces): part is Pieces => Array.isArray(part);

/** Takes runs; returns them one after another, each on its own line, without the empty ones. */
export const inLines = (...runs: readonly Pieces[]): Pieces => joined(runs, '\n');

/** Takes runs and what stands between two; returns them joined, without the empty ones. */
export const joined = (runs: readonly Pieces[], between: string): Pieces =>
  runs
    .filter((run) => run.length > 0)
    .flatMap((run, at) => (at === 0 || between === '' ? run : [between, ...run]));

/** Takes a run and what to say instead; returns the first that says anything. */
export const or = (run: Pieces, instead: Pieces | string): Pieces =>
  run.length > 0 ? run : typeof instead === 'string' ? [instead] : instead;

/** Takes drafted pieces; returns the text of a field with the facts it rests on, by UTF-16 offsets. */
export function textOf(pieces: Pieces): TextValue {
  let text = '';
  const uses: Use[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const { fact, version } = piece;
    uses.push({ fact, version, start: text.length, end: text.length + piece.text.length });
    text += piece.text;
  }
  return { text, uses };
}

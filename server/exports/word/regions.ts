import type { Paper } from '../../../shared/documents/paper.ts';
import { END_WORDS, type Fence, fencesOf } from './marks.ts';
import { markLost, Unreadable } from './refusals.ts';
import type { Token, Track } from './tokens.ts';

/** A stretch of text with one history. */
export type Piece = { text: string; track: Track };
/** A place in a field, as the number of its pieces before it. */
export type Place = { field: string; pieces: number };
/** Where a comment begins and ends. */
export type Range = { start: Place; end: Place };

export type Regions = {
  /** What stands below the heading of each field, the end of the heading's own paragraph included. */
  fields: ReadonlyMap<string, readonly Piece[]>;
  /** By the numbers the file gives its comments. */
  comments: ReadonlyMap<string, Range>;
};

/** Takes the tokens of a file and the paper it was written from; returns its text by field. Throws `Unreadable` where a heading has lost its bookmark. */
export function regionsOf(tokens: Iterable<Token>, paper: Paper): Regions {
  const fences = fencesOf(paper);
  const fields = new Map<string, Piece[]>();
  const comments = new Map<string, Range>();
  const passed = new Set<Fence>();
  const piecesOf = (field: string) => {
    const pieces = fields.get(field) ?? [];
    fields.set(field, pieces);
    return pieces;
  };
  let fence: Fence | null = null;
  let inHeading = true;

  for (const token of tokens) {
    const next = token.type === 'fence' ? fences.find(({ name }) => name === token.of) : undefined;
    if (next) {
      fence = next;
      inHeading = true;
      passed.add(next);
    } else if (token.type === 'fenceEnd') inHeading &&= token.of !== fence?.name;
    else if (token.type === 'text') {
      const field = fieldOf(fence);
      inHeading &&= token.text !== '\n';
      if (field && !inHeading) piecesOf(field).push(token);
    } else if (token.type !== 'fence') {
      const place = placeAt(fences, fence, fields);
      const range = comments.get(token.of);
      if (place) comments.set(token.of, { start: range?.start ?? place, end: place });
    }
  }
  const lost = fences.find((it) => !passed.has(it));
  if (lost) throw new Unreadable(markLost(headingOf(lost)));
  return { fields, comments };
}

/** A comment on a heading is one on the field below it; on the last line, on the last field. */
function placeAt(
  fences: readonly Fence[],
  fence: Fence | null,
  fields: ReadonlyMap<string, readonly Piece[]>,
) {
  const from = fence ? fences.indexOf(fence) : 0;
  const field =
    fences
      .slice(from)
      .map(fieldOf)
      .find((id) => id !== null) ?? fences.map(fieldOf).findLast((id) => id !== null);
  return field ? { field, pieces: fields.get(field)?.length ?? 0 } : null;
}

const fieldOf = (fence: Fence | null) => (fence?.of && 'text' in fence.of ? fence.of.id : null);

function headingOf({ of }: Fence) {
  if (!of) return END_WORDS;
  return 'text' in of ? of.label : of.title;
}

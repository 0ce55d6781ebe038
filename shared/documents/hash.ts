import { canonical, sha256Hex } from '../kernel/canonical.ts';
import { type Content, type FieldValue, isChosen, isText } from './content.ts';
import type { DocumentKindId } from './kind-ids.ts';

/** Takes a kind, the edition of its form and a content; returns its 照合値: SHA-256 over the canonical form of the words alone. What a passage rests on changes no word and no hash. */
export const contentHash = (kind: DocumentKindId, edition: number, { fields, states }: Content): string =>
  sha256Hex(
    canonical({
      kind,
      edition,
      states,
      fields: Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, wordsOf(value)])),
    }),
  );

/** Takes the value of a field; returns its words without what they rest on. */
export const wordsOf = (value: FieldValue): string | readonly string[] | null =>
  isText(value) ? value.text : isChosen(value) ? value.chosen : value.day;

import { describe, expect, test } from 'vitest';
import { isText, type TextValue } from '../../shared/documents/content.ts';
import { draftContent } from '../../shared/documents/draft.ts';
import type { DocumentKind } from '../../shared/documents/kind.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import { passageOf } from '../../shared/documents/passage.ts';
import { type FactKey, factKeys } from '../../shared/facts/catalogue.ts';
import { current, type Ledger } from '../../shared/facts/ledger.ts';
import type { FactValue } from '../../shared/facts/schema.ts';
import { stated, vpnRansomware } from './known.ts';

const kinds: readonly DocumentKind[] = Object.values(documentKinds);
const said = factKeys.filter((key) => current(vpnRansomware.ledger, key));
const textsFrom = (ledger: Ledger) => {
  const known = { ...vpnRansomware, ledger };
  return kinds.flatMap((kind) =>
    Object.entries(draftContent(kind.forms[0], known).fields).flatMap(([id, value]) =>
      isText(value) ? [{ id: `${kind.id} ${id}`, value }] : [],
    ),
  );
};

/** Puts what the ledger says today in the place of every passage, from the last to the first. */
const replaced = ({ text, uses }: TextValue, ledger: Ledger) =>
  uses.toReversed().reduce((now, { fact, start, end }) => {
    const version = current(ledger, fact);
    return version ? now.slice(0, start) + passageOf(version) + now.slice(end) : now;
  }, text);

describe('a passage whose fact has changed', () => {
  const restated = <K extends FactKey>(key: K) => {
    const value = current(vpnRansomware.ledger, key)?.value as FactValue<K>; // of this very key
    return stated(vpnRansomware.ledger, key, value, 'provisional');
  };

  test.each(said)('can be replaced wherever %s stands, and reads as a new draft would', (key) => {
    const ledger = restated(key);
    const fresh = new Map(textsFrom(ledger).map(({ id, value }) => [id, value.text]));
    for (const { id, value } of textsFrom(vpnRansomware.ledger))
      expect(replaced(value, ledger), id).toBe(fresh.get(id));
  });

  test('says 調査中 again where nobody knows any more', () => {
    const ledger = stated(vpnRansomware.ledger, 'principalCount', null);
    const people = textsFrom(vpnRansomware.ledger).find(({ id }) => id === 'ppcPreliminary ppc.30');
    expect(people && replaced(people.value, ledger)).toMatch(/^調査中である。/);
  });
});

test('the facts that a document can tell all have a place in the incident of these tests', () => {
  const drawn = new Set(
    kinds.flatMap(({ forms }) =>
      forms[0].sections.flatMap(({ fields }) => fields.flatMap(({ uses }) => uses)),
    ),
  );
  expect([...drawn].filter((key) => !said.includes(key) && key !== 'toldAt')).toEqual([]);
});

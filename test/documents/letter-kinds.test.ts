import { describe, expect, test } from 'vitest';
import { isText, type TextValue } from '../../shared/documents/content.ts';
import { draftContent } from '../../shared/documents/draft.ts';
import { fieldsOf } from '../../shared/documents/form-parts.ts';
import type { DocumentKind, Form } from '../../shared/documents/kind.ts';
import { letterKinds } from '../../shared/documents/kinds/letter-kinds.ts';
import type { Known } from '../../shared/documents/known.ts';
import { passageOf } from '../../shared/documents/passage.ts';
import { current } from '../../shared/facts/ledger.ts';
import type { Words } from '../../shared/kernel/words.ts';
import { knownOf, nothingKnown, stated, vpnRansomware } from './known.ts';

const kinds: DocumentKind[] = Object.values(letterKinds);
const formOf = (kind: DocumentKind): Form => kind.forms[0];
const statements = [letterKinds.publicFirst, letterKinds.publicFollowUp, letterKinds.publicLast];

/** Everybody asked and nobody could say. */
const nobodyCouldSay = knownOf(
  (['awareAt', 'kinds', 'breach', 'principalCount', 'dataItems', 'misuse', 'partners'] as const).reduce(
    (ledger, key) => stated(ledger, key, null),
    {},
  ),
);

const textsOf = (kind: DocumentKind, known: Known): [string, TextValue][] =>
  Object.entries(draftContent(formOf(kind), known).fields).flatMap(([id, value]) =>
    isText(value) ? [[id, value] satisfies [string, TextValue]] : [],
  );

describe('the kinds that go to people', () => {
  test('stand each under its own id', () => {
    expect(Object.entries(letterKinds).filter(([id, kind]) => id !== kind.id)).toEqual([]);
  });

  test('have sections whose ids are unique within the kind', () => {
    for (const kind of kinds) {
      const ids = formOf(kind).sections.map(({ id }) => id);
      expect(new Set(ids).size, kind.id).toBe(ids.length);
    }
  });

  test('have fields whose ids are unique, shared only among the three statements', () => {
    const owners = new Map<string, string>();
    for (const kind of kinds) {
      const ids = fieldsOf(formOf(kind)).map(({ id }) => id);
      expect(new Set(ids).size, kind.id).toBe(ids.length);
      const owner = statements.some(({ id }) => id === kind.id) ? 'statements' : kind.id;
      for (const id of ids) expect(owners.get(id) ?? owner, id).toBe(owner);
      for (const id of ids) owners.set(id, owner);
    }
  });

  test('say every title, label, hint and choice in both languages', () => {
    const all: (Words | null | undefined)[] = kinds.flatMap((kind) => [
      kind.title,
      kind.short,
      kind.addressee,
      kind.caution,
      kind.investigatingWhy,
      ...formOf(kind).sections.map(({ title }) => title),
      ...fieldsOf(formOf(kind)).flatMap((field) => [
        field.label,
        field.hint,
        ...(field.type === 'choice' ? Object.values(field.choices) : []),
      ]),
    ]);
    const said = all.filter((words) => words != null);
    expect(said.length).toBeGreaterThan(100);
    for (const { ja, en } of said) {
      expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(en).toMatch(/^[A-Z1-9“]/);
    }
  });

  test.each(kinds)('$id goes out only with all three sign-offs, or never leaves the house', (kind) => {
    expect(kind.steps).toEqual(kind.issue === 'house' ? [] : ['check', 'approve', 'decide']);
  });

  test.each(kinds)('$id is drafted whatever is known', (kind) => {
    for (const known of [nothingKnown, nobodyCouldSay, vpnRansomware]) {
      const form = formOf(kind);
      expect(Object.keys(draftContent(form, known).fields)).toEqual(fieldsOf(form).map(({ id }) => id));
    }
  });

  test.each(kinds)('$id says nothing of nothing as 0, null or a gap', (kind) => {
    for (const known of [nothingKnown, nobodyCouldSay]) {
      for (const [id, { text }] of textsOf(kind, known)) {
        expect(text, id).not.toMatch(/undefined|null|NaN|(^|[^0-9,])0人|、、|、です|：。|「」/);
      }
    }
  });

  test.each(kinds)('$id cites the newest version of a fact, in the passage its offsets cut out', (kind) => {
    for (const [id, { text, uses }] of textsOf(kind, vpnRansomware)) {
      for (const { fact, version, start, end } of uses) {
        expect(version, id).toBe(current(vpnRansomware.ledger, fact)?.version);
        expect(text.slice(start, end).trim(), id).not.toBe('');
        expect(text.slice(start, end), id).not.toContain('\n');
      }
    }
  });

  test.each(kinds)('$id cites each version in the one wording that every document has for it', (kind) => {
    for (const known of [vpnRansomware, nobodyCouldSay]) {
      for (const [id, { text, uses }] of textsOf(kind, known)) {
        for (const { fact, start, end } of uses) {
          const version = current(known.ledger, fact);
          expect(version && passageOf(version), id).toBe(text.slice(start, end));
        }
      }
    }
  });

  test.each(kinds)('$id names every fact that a field cites', (kind) => {
    const drafted = Object.fromEntries(textsOf(kind, vpnRansomware));
    for (const field of fieldsOf(formOf(kind))) {
      for (const { fact } of drafted[field.id]?.uses ?? []) expect(field.uses, field.id).toContain(fact);
    }
  });

  test('cite what somebody looked for in vain, so that the answer is noticed when it comes', () => {
    const [, count] =
      textsOf(letterKinds.publicFirst, nobodyCouldSay).find(([id]) => id === 'ps.count') ?? [];
    expect(count?.text).toBe('対象となる方の数は、調査中です。');
    expect(count?.uses).toMatchObject([{ fact: 'principalCount', version: 1 }]);
  });

  test.each(kinds.filter(({ audience }) => audience !== 'company'))(
    '$id keeps from people outside what belongs inside',
    (kind) => {
      const all = textsOf(kind, vpnRansomware).filter(([id]) => !id.endsWith('.notYet'));
      const cited = all.flatMap(([, { uses }]) => uses.map(({ fact }) => fact));
      for (const fact of ['ransom', 'encryption', 'contracts', 'wrongfulPurpose', 'firstSign'] as const) {
        expect(cited).not.toContain(fact);
      }
      const text = all.map(([, value]) => value.text).join('\n');
      expect(text).not.toMatch(/未適用|脆弱性|ネクサス鑑識|物流の取引先|多要素認証|身代金/);
    },
  );

  test.each(kinds.filter(({ layout }) => layout === 'letter'))(
    '$id ends its own sentences politely',
    (kind) => {
      const spoken = textsOf(kind, nothingKnown).filter(([id]) => !/\.(notYet|to)$/.test(id));
      const sentences = spoken.flatMap(([, { text }]) => text.match(/[^。\n]+。/g) ?? []);
      expect(sentences.length).toBeGreaterThan(3);
      for (const sentence of sentences)
        expect(sentence).toMatch(/(です|ます|ません|ください|ございません|ました)。$/);
    },
  );
});

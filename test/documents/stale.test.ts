import { describe, expect, test } from 'vitest';
import type { Content } from '../../shared/documents/content.ts';
import { draftContent } from '../../shared/documents/draft.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import { paperOf } from '../../shared/documents/paper-of.ts';
import { staleUses } from '../../shared/documents/stale.ts';
import type { Ledger } from '../../shared/facts/ledger.ts';
import { usesOf } from '../../shared/incidents/documents/versions.ts';
import { at, knownOf, stated } from './known.ts';

const kind = 'ppcPreliminary';
const counts = (deduplicated: number) => ({ gross: null, deduplicated, maximum: null, minimum: null });
const people = (ledger: Ledger, count: number) =>
  stated(ledger, 'principalCount', counts(count), 'provisional');
const drafted = (ledger: Ledger) => draftContent(documentKinds[kind].forms[0], knownOf(ledger));
const staleIn = (content: Content, ledger: Ledger) =>
  staleUses({ kind, edition: 1, uses: usesOf(content) }, ledger).map(
    ({ field, was, now }) => `${field} v${was.version}→v${now.version}`,
  );

describe('a passage', () => {
  test('is stale once its fact has come to say something else', () => {
    const before = people({}, 5000);
    expect(staleIn(drafted(before), before)).toEqual([]);
    expect(staleIn(drafted(before), people(before, 5600))).toContain('ppc.30 v1→v2');
  });

  test('is not stale where the newer version says the same words', () => {
    const before = people({}, 5000);
    expect(staleIn(drafted(before), people(before, 5000))).toEqual([]);
  });

  test('is stale where only the certainty changed, for the words carry it', () => {
    const before = people({}, 5000);
    const confirmed = stated(before, 'principalCount', counts(5000), 'confirmed');
    expect(staleIn(drafted(before), confirmed)).toContain('ppc.30 v1→v2');
  });

  test('kept with a reason is quiet until the fact moves again', () => {
    const before = people({}, 5000);
    const after = people(before, 5600);
    const content = drafted(before);
    const uses = Object.fromEntries(
      Object.entries(usesOf(content)).map(([field, all]) => [
        field,
        all.map((use) => ({ ...use, kept: { version: 2, reason: '速報の時点の数' } })),
      ]),
    );
    const stale = (ledger: Ledger) => staleUses({ kind, edition: 1, uses }, ledger);
    expect(stale(after)).toEqual([]);
    expect(stale(people(after, 5700)).length).toBeGreaterThan(0);
  });
});

describe('a choice', () => {
  test('is stale where today’s facts would choose otherwise, and only there', () => {
    const before = people({}, 5000);
    expect(staleIn(drafted(before), people(before, 5600))).not.toContain('ppc.14 v1→v2');
    expect(staleIn(drafted(before), people(before, 500))).toContain('ppc.14 v1→v2');
  });
});

describe('a printed draft', () => {
  const before = people({}, 5000);
  const content = drafted(before);
  const printed = (ledger: Ledger | null) => {
    const stale = ledger ? staleUses({ kind, edition: 1, uses: usesOf(content) }, ledger) : [];
    const { sections } = paperOf({
      incident: { id: 'i', reference: 'INC-2026-0001', company: 'デモ株式会社' },
      document: { id: 'd', kind, edition: 1, phase: 'draft' },
      version: { version: 1, hash: 'a'.repeat(64), at: at('2026-11-03T10:24+09:00'), content },
      stale,
    });
    return sections.flatMap(({ fields }) => fields).find(({ id }) => id === 'ppc.30')?.text;
  };

  test('marks what has gone stale behind the passage, and nothing else', () => {
    expect(printed(null)).not.toContain('要更新');
    expect(printed(people(before, 5600))).toBe(
      printed(null)?.replace(
        '5,000人（調査中のため変わることがある）',
        '5,000人（調査中のため変わることがある）〔※要更新〕',
      ),
    );
  });
});

import type { FactKey } from '../facts/catalogue.ts';
import { current, type FactVersion, type Ledger } from '../facts/ledger.ts';
import { canonical } from '../kernel/canonical.ts';
import type { Use } from './content.ts';
import type { Document } from './document.ts';
import { fieldOf, formOf } from './form-parts.ts';
import { knownFromFacts } from './from-facts.ts';
import { documentKinds } from './kinds.ts';
import { passageOf } from './passage.ts';

/** 要更新: a passage that rests on an older version of a fact, with that version and the current one. */
export type StaleUse = { field: string; use: Use; was: FactVersion; now: FactVersion };

/** Takes a document and the ledger; returns every passage whose fact has come to say something else, but for those kept with a reason. */
export function staleUses(document: Pick<Document, 'uses' | 'kind' | 'edition'>, ledger: Ledger): StaleUse[] {
  return Object.entries(document.uses).flatMap(([field, all]) =>
    all.flatMap((use) => {
      const now = current(ledger, use.fact);
      const was = ledger[use.fact]?.find(({ version }) => version === use.version);
      if (!now || !was || now.version === use.version || use.kept?.version === now.version) return [];
      const same =
        use.start === use.end
          ? wouldChooseTheSame(document, field, was, ledger)
          : passageOf(was) === passageOf(now);
      return same ? [] : [{ field, use, was, now }];
    }),
  );
}

/** A choice rests on facts as a whole: it is stale only where today's facts would lead to another one. Five thousand people or five thousand six hundred are both over a thousand. */
function wouldChooseTheSame(
  { kind, edition }: Pick<Document, 'kind' | 'edition'>,
  id: string,
  was: FactVersion,
  ledger: Ledger,
): boolean {
  const field = fieldOf(formOf(documentKinds[kind], edition), id);
  if (!field?.draft || field.type === 'text')
    return canonical(was.value) === canonical(current(ledger, was.key)?.value);
  const then = field.draft(knownFromFacts(asItWas(ledger, was)));
  return canonical(then) === canonical(field.draft(knownFromFacts(ledger)));
}

/** The ledger with one fact as it stood at a version. */
const asItWas = (ledger: Ledger, { key, version }: FactVersion<FactKey>): Ledger => ({
  ...ledger,
  [key]: (ledger[key] as readonly FactVersion[]).filter((one) => one.version <= version), // the versions of this very key
});

import { current, type FactVersion, type Ledger } from '../facts/ledger.ts';
import { canonical } from '../kernel/canonical.ts';
import type { Use } from './content.ts';
import type { Document } from './document.ts';
import { passageOf } from './passage.ts';

/** 要更新: a passage that rests on an older version of a fact, with that version and the current one. */
export type StaleUse = { field: string; use: Use; was: FactVersion; now: FactVersion };

/** Takes a document and the ledger; returns every passage whose fact has come to say something else, but for those kept with a reason. */
export function staleUses({ uses }: Pick<Document, 'uses'>, ledger: Ledger): StaleUse[] {
  return Object.entries(uses).flatMap(([field, all]) =>
    all.flatMap((use) => {
      const now = current(ledger, use.fact);
      const was = ledger[use.fact]?.find(({ version }) => version === use.version);
      if (!now || !was || now.version === use.version || use.kept?.version === now.version) return [];
      return saysTheSame(use, was, now) ? [] : [{ field, use, was, now }];
    }),
  );
}

/** A passage stands for its own words; a whole field for the value they were chosen by. */
function saysTheSame({ start, end }: Use, was: FactVersion, now: FactVersion): boolean {
  if (start !== end) return passageOf(was) === passageOf(now);
  return canonical(was.value) === canonical(now.value);
}

import type { Ledger } from '../../facts/ledger.ts';
import { printFact } from '../../facts/print.ts';
import type { FactValue } from '../../facts/schema.ts';
import type { Use } from '../content.ts';
import { deniedItems } from './denied-items.ts';
import { type Difference, foundIn, gathered } from './difference.ts';
import { isSameItem, itemNames, plainItem } from './item-names.ts';
import type { CurrentText } from './statements.ts';

/** Takes the current texts and the ledger; returns the data items that a document names and the ledger does not or denies, and those it leaves out. */
export function itemDifferences(papers: readonly CurrentText[], ledger: Ledger): Difference[] {
  return gathered(
    papers.flatMap((paper) =>
      paper.uses.filter(({ fact }) => fact === 'dataItems').flatMap((use) => inPassage(paper, use, ledger)),
    ),
  );
}

function inPassage(paper: CurrentText, use: Use, ledger: Ledger): Difference[] {
  const version = ledger.dataItems?.find((it) => it.version === use.version);
  if (!version || version.value === null) return [];
  const items: FactValue<'dataItems'> = version.value;
  const expected = printFact('dataItems', items).ja;
  const listed = itemNames(items);
  const start = use.start;
  const end = use.end === 0 ? paper.text.length : use.end;
  const named = itemNames(paper.text.slice(start, end));
  const ticked = (paper.chosen ?? []).filter((choice) => japanese.test(choice) && !/その他/.test(choice));
  const denied = new Set(deniedItems(ledger));
  const strange = (name: string) => !listed.some((item) => isSameItem(item.name, name)) || denied.has(name);
  const missing = listed.filter((item) => !named.some(({ name }) => isSameItem(item.name, name)));
  const difference = (key: string, found: Difference['found']): Difference => ({
    key: `dataItem:${key}`,
    what: 'dataItem',
    fact: 'dataItems',
    expected,
    found,
  });
  return [
    ...named
      .filter(({ name }) => strange(name))
      .map((item) =>
        difference(`+${item.name}`, [foundIn(paper, { start: start + item.start, end: start + item.end })]),
      ),
    ...ticked
      .filter((choice) => strange(plainItem(choice)))
      .map((text) =>
        difference(`+${plainItem(text)}`, [
          { document: paper.document, field: paper.field, start: 0, end: 0, text },
        ]),
      ),
    ...(named.length > 0 ? missing : []).map(({ name }) =>
      difference(`-${name}`, [foundIn(paper, { start, end })]),
    ),
  ];
}

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

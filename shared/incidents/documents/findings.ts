import { type Audience, audiences } from '../../documents/audiences.ts';
import { isText } from '../../documents/content.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { passageOf } from '../../documents/passage.ts';
import { differences } from '../../documents/text/contradictions.ts';
import { heldBackIn } from '../../documents/text/held-back.ts';
import type { CurrentText } from '../../documents/text/statements.ts';
import type { FindingView } from '../../documents/view.ts';
import { factKeys, factKinds } from '../../facts/catalogue.ts';
import { current } from '../../facts/ledger.ts';
import { printFact } from '../../facts/print.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Subject, WithContent } from './subject.ts';

/** 食い違い or a value that is held back: it closes the approval until it is mended, or kept with a reason. */
type Finding = FindingView;

// One request asks several times over: every gate of every button, and the view itself.
const found = new WeakMap<Subject, readonly Finding[]>();

/** Takes a document among the others under work; returns what contradicts the ledger or another of them, and what may not go out to its readers. */
export function findingsIn(subject: Subject): readonly Finding[] {
  const known = found.get(subject);
  if (known) return known;
  const made = [...differencesIn(subject), ...heldBackOf(subject)];
  found.set(subject, made);
  return made;
}

function differencesIn({ document, content, others, incident }: Subject): Finding[] {
  const spoken = [{ document, content }, ...others].flatMap(spokenIn);
  return differences(spoken, incident.ledger)
    .filter(({ found }) => found.some((one) => one.document === document.id))
    .map(({ key, fact, expected, found }) => ({
      key,
      what: 'difference',
      words: factLabel(fact),
      expected: expected === '' ? null : expected,
      places: found.map((one) => ({
        ...one,
        title: titleOf(one.document, [{ document, content }, ...others]),
      })),
      kept: document.kept[key] ?? null,
    }));
}

const factLabel = (fact: keyof typeof factKinds | null): Words =>
  fact ? factKinds[fact].label : words('書類どうしの食い違い', 'Documents differ from each other');

const titleOf = (id: string, all: readonly WithContent[]) => {
  const found = all.find(({ document }) => document.id === id);
  return found ? documentKinds[found.document.kind].short.ja : '';
};

const spokenIn = ({ document, content }: WithContent): CurrentText[] =>
  Object.entries(content.fields).flatMap(([field, value]) =>
    isText(value)
      ? [
          {
            document: document.id,
            title: documentKinds[document.kind].short.ja,
            field,
            text: value.text,
            uses: value.uses,
          },
        ]
      : [],
  );

function heldBackOf({ document, content, incident }: Subject): Finding[] {
  const { audience } = documentKinds[document.kind];
  if (audience === 'company') return [];
  const { disclosure } = incident.snapshot.context;
  const held = factKeys
    .filter((fact) => disclosure[fact]?.held.includes(audience))
    .flatMap((fact) => {
      const version = current(incident.ledger, fact);
      if (!version || version.value === null) return [];
      return [{ fact, printed: [passageOf(version), printFact(fact, version.value).ja] }];
    });
  if (held.length === 0) return [];
  return spokenIn({ document, content }).flatMap(({ field, text, title }) => {
    const byFact = Map.groupBy(heldBackIn(text, held), ({ fact }) => fact);
    return [...byFact].map(([fact, ranges]) => {
      const key = `held:${fact}:${field}`;
      return {
        key,
        what: 'heldBack' as const,
        words: heldWords(fact, audience),
        expected: null,
        places: ranges.map(({ start, end }) => ({
          document: document.id,
          title,
          field,
          start,
          end,
          text: text.slice(start, end),
        })),
        kept: document.kept[key] ?? null,
      };
    });
  });
}

const heldWords = (fact: keyof typeof factKinds, audience: Audience) =>
  words(
    `${factKinds[fact].label.ja}は「${audiences[audience].ja}」には出さないことになっています`,
    `${factKinds[fact].label.en} is held back from: ${audiences[audience].en}`,
  );

import { known, type Ledger } from '../../facts/ledger.ts';
import { printFact } from '../../facts/print.ts';
import type { FactValue } from '../../facts/schema.ts';
import { grouped } from '../../kernel/grouped.ts';
import { atOdds } from './at-odds.ts';
import { countStatements } from './count-statements.ts';
import { type Difference, foundIn, gathered } from './difference.ts';
import type { CountMention } from './numbers.ts';
import { isSameNumber } from './same-number.ts';
import type { CurrentText, Statement } from './statements.ts';

type Said = Statement<CountMention>;

/** Takes the current texts and the ledger; returns the counts of principals, of cards and of groups that are not the ledger's, or not each other's where the ledger knows none. */
export function countDifferences(papers: readonly CurrentText[], ledger: Ledger): Difference[] {
  const said = papers
    .flatMap((paper) => countStatements(paper, ledger))
    .filter(({ mention }) => !isOfTheLaw(mention));
  const told = said.filter((it) => numbersOf(it).length > 0);
  const untold = said.filter((it) => numbersOf(it).length === 0);
  const sentences = Map.groupBy(said, sentenceOf);
  const differing = told.filter(
    (it) => !agrees(it, ledger) && !isPartOfSum(it, sentences.get(sentenceOf(it)) ?? []),
  );
  return gathered([
    ...differing.map((it): Difference => {
      const key = `count:${it.fact}${it.group && `.${it.group}`}:${numbersOf(it).join('/')}>${nameOf(it)}`;
      return {
        key,
        what: 'count',
        fact: it.fact,
        expected: expectedOf(it),
        found: [foundIn(it.paper, it.mention)],
      };
    }),
    ...atOdds('count', untold, { nameOf, isSame: sayTheSame }),
  ]);
}

const thresholdsOfTheLaw = [100, 1000];

/** 1,000人を超える is a limit of the law and says nothing of this incident. */
const isOfTheLaw = ({ threshold, value }: CountMention) => threshold && thresholdsOfTheLaw.includes(value);

/** The numbers the ledger holds for what is said; none where nobody knows. */
function numbersOf({ fact, group, version, mention, paper }: Said): number[] {
  const value = version?.value ?? null;
  if (value === null) return [];
  if (fact === 'cardNumbers') return [value as FactValue<'cardNumbers'>]; // the version is of this very fact
  if (fact === 'principalGroups') {
    const groups = value as FactValue<'principalGroups'>; // the version is of this very fact
    return groups.flatMap(({ name, people }) => (name === group && people !== null ? [people] : []));
  }
  const count = value as FactValue<'principalCount'>; // no other fact is left among counts
  const own = count[limitOf(paper.text, mention) ?? 'deduplicated'];
  const all = Object.values(count).filter((number) => number !== null);
  return own !== null && limitOf(paper.text, mention) !== null ? [own] : all;
}

/** Which of the four numbers a count names: 延べ, 最大, 少なくとも, or none of them. */
function limitOf(text: string, mention: CountMention) {
  if (/延べ|のべ/.test(text.slice(Math.max(0, mention.start - 6), mention.end))) return 'gross';
  if (mention.threshold) return null;
  return ({ max: 'maximum', min: 'minimum' } as const)[mention.bound as 'max' | 'min'] ?? null; // any other bound is no key
}

/** Outside its own passage a number may also be another of the ledger's: お客様 5,000人 may be the members alone, and an answer counts the cards its question names. */
function agrees(said: Said, ledger: Ledger) {
  const { text } = said.paper;
  const groups = (known(ledger, 'principalGroups') ?? []).map(({ people }) => people);
  const asksForCards = /カード/.test(
    text.slice(Math.max(0, said.mention.start - QUESTION), said.mention.start),
  );
  const others = [...groups, asksForCards ? known(ledger, 'cardNumbers') : null];
  const isOpen = !said.drafted && said.fact === 'principalCount';
  return [...numbersOf(said), ...(isOpen ? others : [])].some(
    (number) => number !== null && isSameNumber(said.mention, number),
  );
}

const QUESTION = 40; // characters

/** 会員 5,000人、取引先 600人 are 5,600 between them. */
function isPartOfSum(said: Said, sentence: readonly Said[]) {
  if (said.drafted || said.fact !== 'principalCount') return false;
  const sum = sentence.reduce((total, { mention }) => total + mention.value, 0);
  return sentence.length > 1 && numbersOf(said).includes(sum);
}

/** Names the sentence of its document in which something is said. */
function sentenceOf({ paper, mention }: Said) {
  const ends = ['。', '\n'].map((end) => paper.text.lastIndexOf(end, mention.start));
  return `${paper.document} ${paper.field} ${Math.max(...ends)}`;
}

function expectedOf({ fact, group, version, ...said }: Said) {
  if (group === '') return printFact(fact, version?.value ?? null).ja;
  return `${group} ${numbersOf({ fact, group, version, ...said })
    .map(grouped)
    .join('・')}人`;
}

const nameOf = ({ mention, paper }: Said) =>
  `${limitOf(paper.text, mention) ?? ''}${mention.approximate ? '~' : ''}${mention.value}`;

const sayTheSame = (a: Said, b: Said) =>
  limitOf(a.paper.text, a.mention) !== limitOf(b.paper.text, b.mention) ||
  isSameNumber(a.mention, b.mention.value) ||
  isSameNumber(b.mention, a.mention.value);

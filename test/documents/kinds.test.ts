import { describe, expect, test } from 'vitest';
import { clockedDuties, voluntaryContacts } from '../../shared/deadlines/duty-ids.ts';
import { type Content, isChosen, isText } from '../../shared/documents/content.ts';
import { draftContent, emptyContent } from '../../shared/documents/draft.ts';
import { fieldsOf } from '../../shared/documents/form-parts.ts';
import type { DocumentKind, Form } from '../../shared/documents/kind.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import type { Known } from '../../shared/documents/known.ts';
import { passageOf } from '../../shared/documents/passage.ts';
import { type Certainty, certainties, factKeys } from '../../shared/facts/catalogue.ts';
import { type BreachLevel, breachLevels } from '../../shared/facts/choices.ts';
import type { Words } from '../../shared/kernel/words.ts';
import { knownOf, nothingKnown, stated, vpnRansomware } from './known.ts';

const kinds: readonly DocumentKind[] = Object.values(documentKinds);
const cases = kinds.flatMap((kind) =>
  kind.forms.map((form): [string, { kind: DocumentKind; form: Form }] => [
    `${kind.id} of edition ${form.edition}`,
    { kind, form },
  ]),
);
const textsOf = (content: Content) =>
  Object.values(content.fields).flatMap((value) => (isText(value) ? [value.text] : []));
const draftsOf = (form: Form, known: Known) => textsOf(draftContent(form, known)).join('\n');

/** A ledger in which somebody said of every fact that nobody knows it. */
const everythingAsked = knownOf(factKeys.reduce((ledger, key) => stated(ledger, key, null), {}));
const worlds = { vpnRansomware, nothingKnown, everythingAsked };

/** Everything that a form says to people. */
const wordsOf = ({ kind, form }: { kind: DocumentKind; form: Form }): Words[] => [
  kind.title,
  kind.short,
  ...[kind.addressee, kind.investigatingWhy, kind.caution, form.note].flatMap((one) => one ?? []),
  ...form.sections.map(({ title }) => title),
  ...fieldsOf(form).flatMap((field) => [
    field.label,
    ...(field.hint ? [field.hint] : []),
    ...(field.type === 'choice' || field.type === 'choices' ? Object.values(field.choices) : []),
  ]),
];

describe('the kinds of document', () => {
  test('stand under their own ids, editions in order', () => {
    for (const [id, kind] of Object.entries(documentKinds)) {
      expect(kind.id).toBe(id);
      const editions = kind.forms.map(({ edition }) => edition);
      expect(editions).toEqual([...new Set(editions)].sort((one, other) => one - other));
    }
  });

  test('answer duties that exist, no duty twice', () => {
    const answered = kinds.flatMap(({ duties }) => duties);
    expect(new Set(answered).size).toBe(answered.length);
    for (const duty of answered) expect([...clockedDuties, ...voluntaryContacts]).toContain(duty);
  });

  test('let counsel approve whatever leaves the house, but for the talk with the police', () => {
    const without = kinds
      .filter(({ issue, steps }) => issue !== 'house' && !steps.includes('approve'))
      .map(({ id }) => id);
    expect(without).toEqual(['policeSheet']);
  });

  test('share no field id, but for reports and statements that go on from each other', () => {
    const further = ['ppcFollowUp', 'ppcFinal', 'ppcVoluntary', 'publicFollowUp', 'publicLast'];
    const ids = kinds
      .filter(({ id }) => !further.includes(id))
      .flatMap(({ forms }) => fieldsOf(forms[0]).map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe.each(cases)('%s', (_, it) => {
  const { form } = it;

  test('has fields and items of unique ids', () => {
    const ids = fieldsOf(form).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(form.sections.map(({ id }) => id)).size).toBe(form.sections.length);
  });

  test('says everything in both languages', () => {
    for (const { ja, en } of wordsOf(it)) {
      expect(ja).toMatch(/\p{Script=Han}|\p{Script=Katakana}/u);
      expect(en).toMatch(/[A-Za-z]/);
      expect(en).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    }
  });

  test('gives a first text to every item that says a state, for the reason why it is open', () => {
    for (const { stated, fields } of form.sections)
      if (stated) expect(fields.some(({ type }) => type === 'text')).toBe(true);
  });

  test.each(Object.entries(worlds))('drafts a value for every field of %s', (_name, known) => {
    const content = draftContent(form, known);
    expect(Object.keys(content)).toEqual(Object.keys(emptyContent(form)));
    expect(Object.keys(content.fields)).toEqual(fieldsOf(form).map(({ id }) => id));
    expect(Object.keys(content.states)).toEqual(
      form.sections.filter(({ stated }) => stated).map(({ id }) => id),
    );
  });

  test.each(Object.entries(worlds))('cites exactly what the versions of %s say', (_name, known) => {
    const { fields } = draftContent(form, known);
    for (const [id, value] of Object.entries(fields))
      for (const { fact, version, start, end } of value.uses) {
        const cited = known.ledger[fact]?.find((one) => one.version === version);
        expect(cited, `${id} cites ${fact}`).toBeDefined();
        if (cited && isText(value)) expect(value.text.slice(start, end)).toBe(passageOf(cited));
      }
  });

  test('draws on no fact that it does not name', () => {
    const { fields } = draftContent(form, vpnRansomware);
    for (const field of fieldsOf(form))
      for (const { fact } of fields[field.id]?.uses ?? []) expect(field.uses).toContain(fact);
  });

  test('chooses only what it offers, and one where one is asked', () => {
    const { fields } = draftContent(form, vpnRansomware);
    for (const field of fieldsOf(form)) {
      const value = fields[field.id];
      if (!value || !isChosen(value) || !('choices' in field)) continue;
      for (const chosen of value.chosen) expect(Object.keys(field.choices)).toContain(chosen);
      if (field.type === 'choice') expect(value.chosen.length).toBeLessThanOrEqual(1);
    }
  });

  test('says 調査中 where nobody knows, never 0 and never nothing in words', () => {
    for (const known of [nothingKnown, everythingAsked]) {
      const text = draftsOf(form, known);
      expect(text).toContain('調査中');
      expect(text).not.toMatch(/(?<![0-9-])0(人|台|件)|null|undefined|NaN/);
      expect(text).not.toMatch(/：\s*。|「」|（）/);
    }
  });

  test('starts every item under investigation while nothing is known', () => {
    expect(Object.values(draftContent(form, nothingKnown).states)).toSatisfy((states: string[]) =>
      states.every((state) => state === 'investigating'),
    );
  });
});

describe('a draft', () => {
  const happened = /漏えいした|漏えい等を確認した|流出した|漏えい等が発生した/;
  const levels = Object.keys(breachLevels) as BreachLevel[]; // the keys of that very object
  const degrees = (Object.keys(certainties) as Certainty[]).filter((one) => one !== 'unknown'); // the same
  const every = levels.flatMap((level) => degrees.map((certainty) => [level, certainty] as const));
  const withBreach = (level: BreachLevel, certainty: Certainty) =>
    knownOf(stated(vpnRansomware.ledger, 'breach', level, certainty), { measures: vpnRansomware.measures });

  test.each(every)(
    'of a breach that is %s and %s tells it as having happened only where both say so',
    (level, certainty) => {
      const texts = cases.map(([, { form }]) => draftsOf(form, withBreach(level, certainty)));
      const isTold = texts.some((text) => happened.test(text));
      expect(isTold).toBe(level === 'confirmed' && certainty === 'confirmed');
    },
  );

  test.each(every)('of a breach that is %s and %s ticks it only where both say so', (level, certainty) => {
    const { fields } = draftContent(documentKinds.ppcPreliminary.forms[0], withBreach(level, certainty));
    const chosen = fields['ppc.12'] && isChosen(fields['ppc.12']) ? fields['ppc.12'].chosen : [];
    expect(chosen.includes('leak')).toBe(level === 'confirmed' && certainty === 'confirmed');
    expect(chosen.includes('leakLikely')).toBe(
      level === 'likely' || (level === 'confirmed' && certainty !== 'confirmed'),
    );
  });

  test.each(['provisional', 'estimated'] as const)(
    'carries the degree of a number that is %s',
    (certainty) => {
      const count = { gross: null, deduplicated: 77, maximum: null, minimum: null };
      const known = knownOf(stated({}, 'principalCount', count, certainty));
      for (const id of ['ppcPreliminary', 'pMark', 'entrusterNotice', 'insurerReport'] as const)
        expect(draftsOf(documentKinds[id].forms[0], known)).toMatch(
          /77人（(調査中のため変わることがある|推定される人数)）/,
        );
    },
  );
});

import { describe, expect, test } from 'vitest';
import { cite, say } from '../../shared/documents/cite.ts';
import type { Content } from '../../shared/documents/content.ts';
import { draftContent, emptyContent } from '../../shared/documents/draft.ts';
import { fieldOf, fieldsOf, formOf, sectionOf } from '../../shared/documents/form-parts.ts';
import type { DocumentKind, Form } from '../../shared/documents/kind.ts';
import { missingIn } from '../../shared/documents/missing.ts';
import { words } from '../../shared/kernel/words.ts';
import { day, nothingKnown, vpnRansomware } from './known.ts';

const title = words('項目', 'Item');
const form: Form = {
  edition: 1,
  since: day('2026-04-01'),
  sections: [
    {
      id: 'head',
      no: null,
      title,
      titled: true,
      stated: false,
      fields: [
        {
          id: 'x.1',
          label: title,
          uses: [],
          type: 'day',
          wanted: 'always',
          anew: true,
          draft: () => day('2026-11-03'),
        },
      ],
    },
    {
      id: 'count',
      no: '3',
      title,
      titled: true,
      stated: true,
      draftState: (known) => (cite(known, 'principalCount') ? 'known' : 'investigating'),
      fields: [
        {
          id: 'x.2',
          label: title,
          uses: ['principalCount'],
          type: 'text',
          wanted: 'always',
          draft: (known) => say`${cite(known, 'principalCount')}`,
        },
        {
          id: 'x.3',
          label: title,
          uses: ['principalCount'],
          type: 'choice',
          wanted: 'final',
          choices: { about: title, exact: title },
          draft: (known) => (cite(known, 'principalCount') ? ['about'] : []),
        },
        { id: 'x.4', label: title, uses: [], type: 'text' },
      ],
    },
  ],
};

const text = (said: string) => ({ text: said, uses: [] });
const written = (
  fields: Content['fields'],
  state: 'known' | 'investigating' | 'none' = 'known',
): Content => ({
  fields: { ...emptyContent(form).fields, ...fields },
  states: { count: state },
});
const missing = (content: Content, stage: 'preliminary' | 'final') =>
  missingIn(form, content, stage).map(({ id }) => id);

describe('a first draft', () => {
  test('fills every field from the facts and says on which it rests', () => {
    expect(draftContent(form, vpnRansomware)).toEqual({
      fields: {
        'x.1': { day: '2026-11-03', uses: [] },
        'x.2': {
          text: '5,600人（調査中のため変わることがある）',
          uses: [{ fact: 'principalCount', version: 2, start: 0, end: 22 }],
        },
        'x.3': { chosen: ['about'], uses: [{ fact: 'principalCount', version: 2, start: 0, end: 0 }] },
        'x.4': text(''),
      },
      states: { count: 'known' },
    });
  });

  test('leaves open what nobody knows', () => {
    const { fields, states } = draftContent(form, nothingKnown);
    expect(fields['x.3']).toEqual({ chosen: [], uses: [] });
    expect(states).toEqual({ count: 'investigating' });
  });
});

describe('a draft that goes on from an earlier document', () => {
  const before = written({ 'x.1': { day: day('2026-11-01'), uses: [] }, 'x.2': text('約5,000人') }, 'none');
  const earlier = {
    kind: 'ppcPreliminary',
    content: { ...before, fields: { ...before.fields, 'x.4': { chosen: ['old'], uses: [] } } },
    issuedAt: vpnRansomware.now,
    receiptNumber: null,
  } as const;
  const { fields, states } = draftContent(form, { ...vpnRansomware, earlier });

  test('keeps what was said word for word, with its states', () => {
    expect(fields['x.2']).toEqual(text('約5,000人'));
    expect(states).toEqual({ count: 'none' });
  });

  test('takes the day anew', () => expect(fields['x.1']).toMatchObject({ day: '2026-11-03' }));
  test('drafts anew a choice that the form no longer offers, and keeps one that it does', () => {
    const choose = (chosen: string) => {
      const content = written({ 'x.3': { chosen: [chosen], uses: [] } });
      return draftContent(form, { ...vpnRansomware, earlier: { ...earlier, content } }).fields['x.3'];
    };
    expect(choose('gone')).toMatchObject({ chosen: ['about'] });
    expect(choose('exact')).toEqual({ chosen: ['exact'], uses: [] });
  });

  test('drafts anew what only said 調査中', () => {
    const content = written({ 'x.2': text('本人の数：調査中。') }, 'investigating');
    const later = draftContent(form, { ...vpnRansomware, earlier: { ...earlier, content } });
    expect(later.fields['x.2']).toMatchObject({ text: '5,600人（調査中のため変わることがある）' });
    expect(later.states).toEqual({ count: 'known' });
  });

  test('drafts anew what was another type of field', () => expect(fields['x.4']).toEqual(text('')));
});

describe('what is missing', () => {
  const today = { 'x.1': { day: day('2026-11-03'), uses: [] } };

  test('is what a 速報 always wants, and no more', () => {
    expect(missing(written({}, 'known'), 'preliminary')).toEqual(['x.1', 'x.2']);
    expect(missing(written({ 'x.2': text(' \n') }, 'known'), 'preliminary')).toEqual(['x.1', 'x.2']);
  });

  test('is in a 確報 also what only that wants', () => {
    expect(missing(written({}, 'known'), 'final')).toEqual(['x.1', 'x.2', 'x.3']);
  });

  test('is nothing of an item that a 速報 calls 調査中', () => {
    expect(missing(written(today, 'investigating'), 'preliminary')).toEqual([]);
  });

  test('is the reason of an item that a 確報 still calls 調査中', () => {
    expect(missing(written(today, 'investigating'), 'final')).toEqual(['x.2']);
    const explained = { ...today, 'x.2': text('記録が暗号化され、復元を待っている。') };
    expect(missing(written(explained, 'investigating'), 'final')).toEqual([]);
  });

  test('is nothing of an item that does not apply', () => {
    expect(missing(written(today, 'none'), 'final')).toEqual([]);
  });

  test('counts a field that the content does not know as blank', () => {
    expect(missing({ fields: {}, states: { count: 'known' } }, 'preliminary')).toEqual(['x.1', 'x.2']);
  });
});

describe('the parts of a form', () => {
  test('are found by the id of a field', () => {
    expect(fieldsOf(form).map(({ id }) => id)).toEqual(['x.1', 'x.2', 'x.3', 'x.4']);
    expect(fieldOf(form, 'x.3')?.type).toBe('choice');
    expect(sectionOf(form, 'x.3')?.id).toBe('count');
    expect([fieldOf(form, 'y'), sectionOf(form, 'y')]).toEqual([undefined, undefined]);
  });

  test('come in the edition a document was begun with', () => {
    const kind = { id: 'pMark', forms: [form, { ...form, edition: 2 }] } as unknown as DocumentKind; // only what is read here
    expect(formOf(kind, 1)).toBe(form);
    expect(() => formOf(kind, 3)).toThrow('pMark has no edition 3');
  });
});

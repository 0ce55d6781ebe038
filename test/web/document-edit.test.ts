import { describe, expect, test } from 'vitest';
import type { DocumentView, StepView } from '../../shared/documents/view.ts';
import { exportAddress, fileNameIn } from '../../web/documents/edit/export-address.ts';
import { messages } from '../../web/documents/edit/messages.ts';
import { troubleIn } from '../../web/documents/edit/problem-in.ts';
import { restsOnNow } from '../../web/documents/edit/rests-on.ts';
import { whoChanged } from '../../web/documents/edit/who-changed.ts';
import { undoneByEdit, whyNotWritable } from '../../web/documents/edit/who-signed.ts';
import { broughtIn, notWorthSending } from '../../web/documents/edit/word-file.ts';
import { Refused, Unanswered } from '../../web/kit/api.ts';
import { at } from '../kit/story.ts';

const { signs } = messages.ja;
const step = (of: Partial<StepView>): StepView => ({
  step: 'write',
  state: 'todo',
  name: null,
  at: null,
  version: null,
  reason: null,
  ...of,
});
const written = step({ step: 'write', state: 'done', name: '小林 直人' });

describe('an edit', () => {
  test('undoes nothing in a draft', () => {
    expect(undoneByEdit({ phase: 'draft', steps: [written] }, signs)).toBeNull();
  });
  test('takes off every sign-off that stands, by name', () => {
    const steps = [
      written,
      step({ step: 'check', state: 'done', name: '佐藤 美咲' }),
      step({ step: 'approve', state: 'done', name: '森 彩香' }),
      step({ step: 'decide', state: 'current' }),
    ];
    expect(undoneByEdit({ phase: 'approved', steps }, signs)).toBe(
      '編集すると、佐藤 美咲の確認と森 彩香の承認が外れます',
    );
  });
  test('takes back a request that nobody has answered yet', () => {
    const steps = [written, step({ step: 'check', state: 'current' })];
    expect(undoneByEdit({ phase: 'inCheck', steps }, signs)).toBe(signs.asked);
  });
  test('does not take off what fell before', () => {
    const steps = [written, step({ step: 'approve', state: 'fell', name: '森 彩香' })];
    expect(undoneByEdit({ phase: 'draft', steps }, signs)).toBeNull();
  });
  test('is not for counsel, and for nobody once the document went out', () => {
    expect(whyNotWritable({ viewer: 'counsel', phase: 'inReview' })).toBe('counsel');
    expect(whyNotWritable({ viewer: 'insured', phase: 'issued' })).toBe('left');
    expect(whyNotWritable({ viewer: 'insured', phase: 'decided' })).toBeNull();
  });
});

describe('who changed a text meanwhile', () => {
  const version = (no: number, by: string) => ({
    version: no,
    by,
    hash: '',
    how: 'typed' as const,
    at: at('2026-11-03', `10:2${no}`),
  });
  test('is named where it was one person', () => {
    const versions = [version(6, '佐藤'), version(5, '佐藤'), version(4, '小林')];
    expect(whoChanged(versions, 4)).toEqual({ name: '佐藤', at: at('2026-11-03', '10:26') });
  });
  test('is not guessed where it was several, or nobody', () => {
    expect(whoChanged([version(6, '佐藤'), version(5, '小林')], 4)).toBeNull();
    expect(whoChanged([version(4, '小林')], 4)).toBeNull();
  });
});

describe('a choice that a person has made', () => {
  const facts = [{ key: 'principalCount' as const, versions: [{ version: 3 }] as never }]; // newest first
  test('rests on what the ledger says now', () => {
    const before = {
      fact: 'principalCount' as const,
      version: 2,
      start: 0,
      end: 0,
      kept: { version: 3, reason: '' },
    };
    expect(restsOnNow([before], facts)).toEqual([{ fact: 'principalCount', version: 3, start: 0, end: 0 }]);
  });
  test('leaves passages and unknown facts alone', () => {
    const uses = [
      { fact: 'principalCount' as const, version: 2, start: 3, end: 9 },
      { fact: 'route' as const, version: 1, start: 0, end: 0 },
    ];
    expect(restsOnNow(uses, facts)).toEqual(uses);
  });
});

describe('an export', () => {
  const of = { id: 'd', incident: { id: 'i' } };
  test('lies under its document, and names what differs from the present', () => {
    const address = (format: 'pdf' | 'docx', version: number | null, base: number | null) =>
      exportAddress(of, format, { version, base });
    expect(address('pdf', null, 2)).toBe('/api/documents/i/d/export/pdf');
    expect(address('docx', null, 2)).toBe('/api/documents/i/d/export/docx?base=2');
    expect(address('docx', 4, 2)).toBe('/api/documents/i/d/export/docx?version=4&base=2');
    expect(address('docx', 4, 4)).toBe('/api/documents/i/d/export/docx?version=4');
  });
  test('has the name the server gave it', () => {
    const said = `attachment; filename="a.pdf"; filename*=UTF-8''${encodeURIComponent('速報_v4.pdf')}`;
    expect(fileNameIn(said, 'x')).toBe('速報_v4.pdf');
    expect(fileNameIn('attachment; filename="a.pdf"', 'x')).toBe('a.pdf');
    expect(fileNameIn("attachment; filename*=UTF-8''%E9%", 'x')).toBe('x');
    expect(fileNameIn(null, 'x')).toBe('x');
  });
});

describe('an import from Word', () => {
  test('is not sent where it cannot be read anyway', () => {
    expect(notWorthSending({ name: '速報.doc', size: 10 })).toBe('notWord');
    expect(notWorthSending({ name: '速報.docx', size: 5_000_000 })).toBe('tooLarge');
    expect(notWorthSending({ name: '速報.DOCX', size: 10 })).toBeNull();
  });
  test('counts what this person brought in, apart from what others said meanwhile', () => {
    const thread = (no: number, what: 'comment' | 'proposal', by: string) =>
      ({ no, what, by }) as DocumentView['threads'][number]; // all that is counted by
    const before = [thread(1, 'proposal', 'sato')];
    const after = [
      ...before,
      thread(2, 'proposal', 'sato'),
      thread(3, 'comment', 'sato'),
      thread(4, 'comment', 'mori'),
    ];
    expect(broughtIn(before, after, 'sato')).toEqual({ proposals: 1, comments: 1 });
  });
  test('tells a refusal from a page of somebody else', () => {
    const problem = { code: 'invalid', words: { ja: '', en: '' }, status: 400 };
    expect(troubleIn(JSON.stringify(problem))).toBeInstanceOf(Refused);
    expect(troubleIn('<html>502</html>')).toBeInstanceOf(Unanswered);
    expect(troubleIn('null')).toBeInstanceOf(Unanswered);
  });
});

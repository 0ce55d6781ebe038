import { describe, expect, test } from 'vitest';
import { lineViews } from '../../shared/incidents/present.ts';
import { at, everybody, given, type Move, reported, type Said, sato } from '../kit/story.ts';

const line: Move = [sato, { type: 'addLine', text: '受注をFAXと電話に切り替えた' }];

describe('a line of one’s own', () => {
  test('may be added by every party', () => {
    for (const who of everybody) given().when(who, line[1]).becomes();
  });

  test('is always recorded now, and may tell of an earlier time', () => {
    const story = given()
      .when(sato, { type: 'addLine', text: '最初の異変', occurredAt: at('2026-10-30', '23:50') })
      .becomes();
    expect(story.entries.at(-1)).toMatchObject({
      occurredAt: '2026-10-30T14:50:00.000Z',
      recordedAt: '2026-10-30T17:28:00.000Z',
    });
  });

  test('tells of no time to come, and says something', () => {
    const late: Said = { type: 'addLine', text: ' ', occurredAt: at('2026-10-31', '02:29') };
    given().when(sato, late).isRefused('invalid', ['occurredAt', 'text']);
    expect(reported < at('2026-10-31', '02:29')).toBe(true);
  });
});

describe('a correction', () => {
  test('is a new line that names the old one, which stays', () => {
    const story = given(line)
      .when(sato, { type: 'correctLine', seq: 16, text: '電話だけに切り替えた' })
      .becomes();
    const views = lineViews(story.entries);
    expect(views[15]).toMatchObject({ seq: 16, correctedBy: 17 });
    expect(views[15]?.told.text).toBe('受注をFAXと電話に切り替えた');
    expect(views[16]?.told).toMatchObject({ corrects: 16, text: '電話だけに切り替えた' });
  });

  test('names a line that exists', () => {
    for (const seq of [0, 16])
      given().when(sato, { type: 'correctLine', seq, text: 'x' }).isRefused('invalid', ['seq']);
  });
});

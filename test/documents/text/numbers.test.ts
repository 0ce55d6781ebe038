import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mention, numbersIn } from '../../../shared/documents/text/numbers.ts';
import { anyText } from './any-text.ts';

/** text, what is found in it; a row a line, `\u200b` for what cannot be seen. */
const rows = readFileSync(new URL('numbers.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([text = '', found = '', because = '']) => ({ text: seen(text), found: seen(found), because }));

function seen(text: string) {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function drawn(text: string, mention: Mention) {
  const written = text.slice(mention.start, mention.end);
  if (mention.kind === 'date') return `${written}=date ${mention.value}`;
  const { kind, value, unit, bound, approximate, threshold } = mention;
  const limits = [
    bound === 'exact' ? [] : bound,
    approximate ? '~' : [],
    threshold ? 'threshold' : [],
  ].flat();
  return [`${written}=${kind}`, value, unit || [], limits].flat().join(' ');
}

describe('the numbers in a text', () => {
  test.each(rows)('$text: $because', ({ text, found }) => {
    expect(
      numbersIn(text)
        .map((mention) => drawn(text, mention))
        .join(' | ') || '-',
    ).toBe(found);
  });
  test('have a table of at least sixty rows, each with its reason', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter(({ because }) => because === '')).toEqual([]);
  });

  test('stand in the text, in order, and never in one another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const mention of numbersIn(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  test('written with thousands commas in either width are the same', () => {
    const wide = (text: string) =>
      text.replace(/[\d,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), (count) => {
        const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
        for (const text of [`${count}人`, `${grouped}人`, `${wide(grouped)}名`, `約${wide(String(count))}人`])
          expect(numbersIn(text)).toMatchObject([{ kind: 'people', value: count }]);
      }),
    );
  });
});

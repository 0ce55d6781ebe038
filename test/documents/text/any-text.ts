import fc from 'fast-check';

const pieces = [
  ...['外部', 'から', 'の', '侵入', 'を', '確認した', '。', '、', 'VPN装置', ' ', '\n', '\t', '「', '」'],
  ...['5,600人', '五千六百人', '約', '１２，３４５名', '令和8年10月31日', '10/31', '2時14分', '02:14', '2台'],
  ...['😀', '👨‍👩‍👧', '𠮷', 'か゛', 'が', '髙', '\u202e', '\u200b', '\u00a0', '\r\n', '<b>', '&nbsp;'],
];

/** Texts as they come: words of a report in any order, and anything else there is. */
export const anyText = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

/** Two versions of a text: some pieces kept, some dropped, some put in. */
export const anyEdit = fc
  .array(
    fc.record({
      text: fc.constantFrom(...pieces),
      what: fc.constantFrom('same', 'same', 'same', 'added', 'removed'),
    }),
    { maxLength: 120 },
  )
  .map((parts) => ({
    before: parts.flatMap(({ text, what }) => (what === 'added' ? [] : [text])).join(''),
    after: parts.flatMap(({ text, what }) => (what === 'removed' ? [] : [text])).join(''),
  }));

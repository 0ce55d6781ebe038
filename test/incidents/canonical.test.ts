import { describe, expect, test } from 'vitest';
import { canonical, sha256Hex } from '../../shared/kernel/canonical.ts';
import { canonicalOfVerifier as ofVerifier } from '../kit/verifier.ts';
import { mebibyte, vectors } from './canonical-vectors.json' with { type: 'json' };

describe('the canonical form', () => {
  test.each(vectors)('is fixed for $name', ({ value, canonical: text, sha256 }) => {
    expect(canonical(value)).toBe(text);
    expect(sha256Hex(canonical(value))).toBe(sha256);
    expect(ofVerifier(value)).toBe(text);
  });

  test('is fixed for a text of 1 MiB', () => {
    const text = mebibyte.character.repeat(mebibyte.times) + mebibyte.then;
    expect(Buffer.byteLength(text)).toBe(mebibyte.bytes);
    expect(sha256Hex(canonical({ text }))).toBe(mebibyte.sha256);
    expect(ofVerifier({ text })).toBe(canonical({ text }));
  });

  test('does not depend on the order in which members were written', () => {
    expect(canonical({ b: [{ d: 1, c: 2 }], a: 'x' })).toBe(canonical({ a: 'x', b: [{ c: 2, d: 1 }] }));
  });

  test('tells the two forms of が apart', () => {
    expect(canonical('が')).not.toBe(canonical('か\u3099'));
  });

  test('exists for nothing but JSON', () => {
    expect(() => canonical(undefined)).toThrow(TypeError);
    expect(() => canonical(() => 1)).toThrow(TypeError);
    expect(() => canonical(Number.NaN)).toThrow();
  });
});

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** Takes any JSON value; returns its one canonical text after RFC 8785 (JCS). */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
}

/** Takes a text without lone surrogates; returns the SHA-256 of its UTF-8 bytes, 64 small hex digits. */
export const sha256Hex = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

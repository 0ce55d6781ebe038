// Verifies an exported chronology without Shirube: node verify-export.mjs EXPORT.json
// Needs nothing but Node 18 or newer. The form of the export and the rule of the hashes are in DECISIONS.md.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Canonical JSON after RFC 8785: members sorted by UTF-16 code units, no white space, numbers as ECMAScript writes them. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** Returns null for a chronology that verifies, otherwise a sentence that says where it breaks. */
export function breakIn({ format, incident, reference, entries, lines, head }) {
  if (format !== 'shirube-chronology-1') return `unknown format ${format}`;
  let prev = '0'.repeat(64);
  for (const [index, { hash, ...line }] of entries.entries()) {
    const at = `line #${index + 1}`;
    if (line.seq !== index + 1) return `${at}: the number is ${line.seq}`;
    if (line.incident !== incident) return `${at}: belongs to another incident`;
    if (line.prev !== prev) return `${at}: does not follow the line before`;
    if (createHash('sha256').update(canonical(line), 'utf8').digest('hex') !== hash)
      return `${at}: was changed`;
    prev = hash;
  }
  if (entries[0]?.body.reference !== reference) return `the reference ${reference} is not the one of line #1`;
  if (entries.length !== lines || prev !== head) return `line #${entries.length + 1}: the end is missing`;
  return null;
}

// Run, not imported; whatever name it was saved under.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const exported = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const broken = breakIn(exported);
  console.log(
    broken ?? `${exported.reference}: ${exported.entries.length} lines verify, head ${exported.head}`,
  );
  process.exitCode = broken ? 1 : 0;
}

import { momentWords } from '../../shared/calendar/moment-words.ts';
import { underItsSubject } from '../../shared/documents/letter-subject.ts';
import type { Paper } from '../../shared/documents/paper.ts';
import { printable } from './printable.ts';

const MOST_NAMED = 12;

/** Takes a paper and what the fonts have; returns the paper with every text printable, and the head and foot of its pages in words. */
export function printed(paper: Paper, isCovered: (codePoint: number) => boolean) {
  const missing = new Set<string>();
  const clean: Paper = JSON.parse(JSON.stringify(paper), (_, value: unknown) =>
    typeof value === 'string' ? printable(value, isCovered, missing) : value,
  );
  const { document, sections } = underItsSubject(clean);
  const { incident, layout, addressee, caution } = clean;
  const version = `v${document.version}`;
  const [year, month, day, hour, minute, second] = paper.document.savedAt.split(/\D+/).map(Number);
  return {
    layout,
    addressee,
    // Said to those who write a letter, not to those who get it.
    caution: layout === 'letter' ? null : caution,
    sections,
    version,
    title: document.title,
    hash: document.hash,
    status: document.status,
    draft: document.status === '下書き',
    company: incident.company,
    reference: incident.reference,
    saved: [year, month, day, hour, minute, second],
    savedWords: momentWords(paper.document.savedAt).ja,
    footer: [incident.reference, clean.document.title, version, document.status],
    missing: noteOn([...missing]),
  };
}
export type Printed = ReturnType<typeof printed>;

function noteOn(missing: readonly string[]): string | null {
  if (missing.length === 0) return null;
  const named = missing
    .slice(0, MOST_NAMED)
    .map((it) => `U+${it.codePointAt(0)?.toString(16).toUpperCase()}`);
  const more = missing.length > MOST_NAMED ? `、ほか${missing.length - MOST_NAMED}字` : '';
  return `〓は、印刷の書体にない文字です（${named.join('、')}${more}）。もとの文字は画面で確かめられます。`;
}

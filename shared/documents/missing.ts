import { isBlank, tellsNothing } from './blank.ts';
import type { Content } from './content.ts';
import type { Field, Form, Section } from './kind.ts';

/** Takes a form, its content and how far the report is; returns the fields that must be filled and are not. 調査中 frees an item of a 速報 (規則8条1項); in a 確報 it must say why (D-5). 該当なし frees it always. */
export function missingIn(
  { sections }: Form,
  content: Content,
  stage: 'preliminary' | 'final',
): readonly Field[] {
  return sections.flatMap((section) => missingOf(section, content, stage));
}

function missingOf(section: Section, { fields, states }: Content, stage: 'preliminary' | 'final') {
  const state = section.stated ? states[section.id] : 'known';
  if (state === 'none') return [];
  if (state === 'investigating') return stage === 'final' ? unexplained(section, fields) : [];
  return section.fields.filter((field) => isWanted(field, stage) && isBlank(fields[field.id]));
}

/** The reason stands in the item's own text, the first one it has; 調査中 alone is none. */
function unexplained(section: Section, fields: Content['fields']): Field[] {
  const reason = section.fields.find(({ type }) => type === 'text');
  return reason && tellsNothing(fields[reason.id]) ? [reason] : [];
}

const isWanted = ({ wanted }: Field, stage: 'preliminary' | 'final') =>
  wanted === 'always' || (wanted === 'final' && stage === 'final');

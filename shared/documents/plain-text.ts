import { momentWords } from '../calendar/moment-words.ts';
import { itemTitle } from './item-title.ts';
import { underItsSubject } from './letter-subject.ts';
import type { Paper, PaperField, PaperSection } from './paper.ts';

const RULE = '─'.repeat(30);

/** Takes a paper; returns it as plain text with \n line ends: addressee and title, items with their state and fields, and a foot with version and 照合値. Nothing in it is marked up. */
export function plainTextOf(paper: Paper): string {
  const { addressee, caution, layout } = paper;
  const { document: titled, sections } = underItsSubject(paper);
  const { title } = titled;
  const asLetter = layout === 'letter';
  const head = asLetter ? [addressee, title] : [title, addressee];
  const items = sections.map((section) => (asLetter ? passage(section) : item(section)));
  // The caution is said to those who write a letter, not to those who get it.
  const parts = [...head, asLetter || caution === null ? null : `※${caution}`, ...items, foot(paper)];
  const text = parts.filter((it): it is string => it !== null && it !== '').join('\n\n');
  return `${text.replace(/\r\n?/g, '\n')}\n`;
}

function item(section: PaperSection): string {
  const state = section.state === null ? '' : `【${section.state}】`;
  const title = section.titled ? `■ ${itemTitle(section)}${state}` : state;
  const fields = section.fields.map((field) => {
    const isTold = field.label === section.title;
    return isTold ? filled(field) : labelled(field);
  });
  return [title, ...fields].filter((it) => it !== '').join('\n');
}

/** Running text needs no labels; days and choices say nothing without one. */
function passage(section: PaperSection): string {
  const isSeveral = section.titled && section.fields.filter((it) => it.editable).length > 1;
  const shown = section.fields.filter((it) => section.titled || it.text.trim() !== '');
  const fields = shown.map((field) => {
    const isBare = field.editable && (!isSeveral || field.label === section.title);
    return isBare ? filled(field) : labelled(field);
  });
  return [...(section.titled ? [itemTitle(section)] : []), ...fields].join('\n');
}

const filled = ({ text }: PaperField) => (text.trim() === '' ? '（未記入）' : text);

/** A text of several lines begins below its label. */
const labelled = (field: PaperField) =>
  field.text.includes('\n') ? `${field.label}：\n${filled(field)}` : `${field.label}：${filled(field)}`;

function foot({ incident, document: printed }: Paper): string {
  const { title, version, status, savedAt, hash } = printed;
  return [
    RULE,
    `${incident.reference}　${incident.company}`,
    `${title}　v${version}　${status}　${momentWords(savedAt).ja} 保存`,
    `照合値 ${hash}`,
  ].join('\n');
}

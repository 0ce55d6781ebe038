import { type Content, type FieldValue, isChosen, isText, type SectionState } from './content.ts';
import type { Document } from './document.ts';
import { formOf } from './form-parts.ts';
import { dayInDocument } from './japanese-dates.ts';
import type { Field } from './kind.ts';
import { documentKinds } from './kinds.ts';
import type { Paper, PaperSection } from './paper.ts';
import type { StaleUse } from './stale.ts';

type Printed = {
  incident: Paper['incident'];
  document: Pick<Document, 'id' | 'kind' | 'edition' | 'phase'>;
  version: { version: number; hash: string; at: Paper['document']['savedAt']; content: Content };
  /** Passages whose fact has moved on; they carry 「※要更新」 in what is printed. */
  stale?: readonly StaleUse[];
};

const statusWords: Readonly<Record<Document['phase'], string>> = {
  draft: '下書き',
  inCheck: '会社の確認待ち',
  inReview: '弁護士の承認待ち',
  approved: '会社の決裁待ち',
  decided: '決裁済み',
  issued: '提出・発出済み',
  superseded: '後の書類に置き換え済み',
};
const stateWords: Readonly<Record<SectionState, string>> = {
  known: '判明',
  investigating: '調査中',
  none: '該当なし',
};

/** Takes a version of a document and its incident; returns it ready to be printed and exported. */
export function paperOf({ incident, document, version, stale = [] }: Printed): Paper {
  const kind = documentKinds[document.kind];
  const { sections } = formOf(kind, document.edition);
  const { content } = version;
  return {
    incident,
    document: {
      id: document.id,
      kind: document.kind,
      title: kind.title.ja,
      edition: document.edition,
      version: version.version,
      hash: version.hash,
      savedAt: version.at,
      status: statusWords[document.phase],
    },
    layout: kind.layout,
    addressee: kind.addressee?.ja ?? null,
    caution: kind.caution?.ja ?? null,
    sections: sections.map(({ id, no, title, titled, stated, fields }): PaperSection => {
      const state = stated ? content.states[id] : undefined;
      return {
        id,
        no,
        title: title.ja,
        titled,
        state: state ? stateWords[state] : null,
        fields: fields.map((field) => ({
          id: field.id,
          label: field.label.ja,
          text: marked(printed(field, content.fields[field.id]), field.id, stale),
          editable: field.type === 'text',
        })),
      };
    }),
  };
}

const STALE = '〔※要更新〕';

const marked = (text: string, field: string, stale: readonly StaleUse[]) =>
  stale
    .filter((one) => one.field === field && one.use.start < one.use.end)
    .sort((a, b) => b.use.end - a.use.end)
    .reduce((so, { use }) => so.slice(0, use.end) + STALE + so.slice(use.end), text);

function printed(field: Field, value: FieldValue | undefined): string {
  if (!value) return '';
  if (isText(value)) return value.text;
  if (!isChosen(value)) return value.day === null ? '' : dayInDocument(value.day);
  if (!('choices' in field)) return '';
  return value.chosen.map((one) => field.choices[one]?.ja ?? one).join('・');
}

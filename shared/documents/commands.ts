import Type, { type Static, type TObject } from 'typebox';
import { factKinds } from '../facts/catalogue.ts';
import { choice, count, day, line, lines, moment, only, optional, textHash } from '../kernel/fields.ts';
import { words } from '../kernel/words.ts';
import { type Party, partyWords } from '../people/people.ts';
import { documentKindIds } from './kind-ids.ts';
import { writers } from './writers.ts';

/** One row of the table: who may ask, and with what. Routes, forms and types come from it. */
export type DocumentRow = { by: readonly Party[]; body: TObject };

const everyone: readonly Party[] = ['insured', 'coordinator', 'counsel'];

/** The longest text of one field; the screen says so before it is sent. */
export const MOST_CHARACTERS = 20_000;

const name = (ja: string, en: string) => line({ label: words(ja, en), widget: 'hidden' });
const hash = textHash();
const offset = (ja: string, en: string) => count({ label: words(ja, en), widget: 'hidden' });
const thread = offset('指摘の番号', 'Number of the thread');
const text = (ja: string, en: string) => lines({ label: words(ja, en) });
const fact = Type.Enum(Object.keys(factKinds) as [keyof typeof factKinds], {
  ui: { widget: 'hidden', label: words('事実', 'Fact') },
});
const assignee = Type.Union([choice(partyWords, { label: words('担当', 'Assigned to') }), Type.Null()]);

const use = only({
  fact,
  version: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
  start: Type.Integer({ minimum: 0, maximum: MOST_CHARACTERS }),
  end: Type.Integer({ minimum: 0, maximum: MOST_CHARACTERS }),
  kept: optional(
    only({ version: Type.Integer({ minimum: 1 }), reason: lines({ label: words('理由', 'Reason') }) }),
  ),
});
const uses = Type.Array(use, { maxItems: 200 });
// Longer than may be stored, so that a text too long is refused by its field, in words that say by how much.
const draftText = Type.String({ maxLength: 4_000_000 });
const value = Type.Union([
  only({ text: draftText, uses }),
  only({ chosen: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 40, uniqueItems: true }), uses }),
  only({ day: Type.Union([day({ label: words('日', 'Day') }), Type.Null()]), uses }),
]);
const fieldId = '^[a-zA-Z0-9._-]{1,60}$';

/** Every command on a document. Only people of the company and the coordinator write; counsel comments, returns and approves. */
export const documentCommands = {
  save: {
    by: writers,
    body: only({
      fields: Type.Record(Type.String({ pattern: fieldId }), value, {
        maxProperties: 300,
        additionalProperties: false,
      }),
      states: Type.Record(Type.String({ pattern: fieldId }), Type.Enum(['known', 'investigating', 'none']), {
        maxProperties: 60,
        additionalProperties: false,
      }),
    }),
  },
  refreshPassage: {
    by: writers,
    body: only({ field: name('欄', 'Field'), fact, start: offset('位置', 'Place') }),
  },
  keepPassage: {
    by: writers,
    body: only({
      field: name('欄', 'Field'),
      fact,
      start: offset('位置', 'Place'),
      reason: text('このままにする理由', 'Why it stays'),
    }),
  },
  keepFinding: {
    by: writers,
    body: only({ key: name('食い違い', 'Finding'), reason: text('このままにする理由', 'Why it stays') }),
  },
  submit: { by: writers, body: only({ hash }) },
  check: { by: ['insured'], body: only({ hash }) },
  approve: { by: ['counsel'], body: only({ hash }) },
  return: {
    by: ['insured', 'counsel'],
    body: only({ hash, note: optional(text('ひとこと', 'Note')) }),
  },
  decide: {
    by: ['insured'],
    body: only({
      hash,
      overrideReason: optional(
        lines({ label: words('承認を待たずに決裁する理由', 'Reason for not waiting for counsel') }),
      ),
    }),
  },
  issue: {
    by: ['insured'],
    body: only({
      hash,
      issuedAt: moment({ label: words('出した日時（JST）', 'Went out at (JST)') }),
      to: line({ label: words('提出先・宛先', 'To whom') }),
      channel: line({
        label: words('方法', 'Channel'),
        hint: words('Webフォーム、郵送、ホームページなど', 'Web form, letter, web site …'),
      }),
      reach: optional(count({ label: words('届いた人数・部数', 'People or copies reached') })),
      receiptNumber: optional(
        line({
          label: words('受付番号', 'Receipt number'),
          hint: words('あとで入れられます', 'Can be added later'),
        }),
      ),
    }),
  },
  recordReceipt: {
    by: writers,
    body: only({ receiptNumber: line({ label: words('受付番号', 'Receipt number') }) }),
  },
  recordOutcome: {
    by: writers,
    body: only({
      result: choice(
        {
          accepted: words('受理された', 'Accepted'),
          supplement: words('追加・補正を求められた', 'More was asked for'),
          other: words('その他', 'Other'),
        },
        { label: words('審査の結果', 'Result of the review') },
      ),
      note: optional(text('内容', 'What was said')),
    }),
  },
  comment: {
    by: everyone,
    body: only({
      field: name('欄', 'Field'),
      start: offset('始まり', 'Start'),
      end: offset('終わり', 'End'),
      text: text('指摘', 'Comment'),
      assignee: optional(assignee),
    }),
  },
  reply: { by: everyone, body: only({ thread, text: text('返信', 'Reply') }) },
  resolve: { by: everyone, body: only({ thread }) },
  reopen: { by: everyone, body: only({ thread }) },
  assign: { by: everyone, body: only({ thread, assignee }) },
  acceptProposal: { by: writers, body: only({ thread }) },
  refuseProposal: { by: writers, body: only({ thread, reason: optional(text('理由', 'Reason')) }) },
} satisfies Record<string, DocumentRow>;

export type DocumentCommandName = keyof typeof documentCommands;
type Table = typeof documentCommands;
export type DocumentCommand = {
  [K in DocumentCommandName]: { type: K } & Static<Table[K]['body']>;
}[DocumentCommandName];
export type DocumentCommandOf<T extends DocumentCommandName> = Extract<DocumentCommand, { type: T }>;

/** Body with which a document is begun; it starts from the facts, or from the one of its kind that left last. */
export const startBody = only({
  kind: Type.Enum(documentKindIds as unknown as [(typeof documentKindIds)[number]], {
    // the very list of ids
    ui: { widget: 'choice', label: words('書類の種類', 'Kind of document') },
  }),
});

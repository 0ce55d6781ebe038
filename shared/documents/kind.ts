import type { AnyDutyId } from '../deadlines/duty-ids.ts';
import type { FactKey } from '../facts/catalogue.ts';
import type { Day } from '../kernel/days.ts';
import type { Words } from '../kernel/words.ts';
import type { Audience } from './audiences.ts';
import type { SectionState } from './content.ts';
import type { DocumentKindId } from './kind-ids.ts';
import type { Known } from './known.ts';

/** 会社の確認・弁護士の承認・会社の決裁: the sign-offs a kind needs, in this order. */
export type Step = 'check' | 'approve' | 'decide';

/** A piece of drafted text: plain, or a passage that rests on one version of a fact. */
export type Piece = string | { fact: FactKey; version: number; text: string };

/** When a field must be filled: in a preliminary report already, only in a final one, or never. */
export type Wanted = 'always' | 'final' | 'ifKnown';

type About = {
  /** `ppc.16`; never used for another field. */
  id: string;
  label: Words;
  hint?: Words;
  wanted?: Wanted;
  /** Drafted anew in a document that goes on from another, such as its date. */
  anew?: true;
  /** The facts it is drafted from. */
  uses: readonly FactKey[];
};

export type TextField = About & {
  type: 'text';
  /** One line where the form has one. */
  short?: true;
  /** Most characters the official form takes, where that is known. */
  most?: number;
  draft?: (known: Known) => readonly Piece[];
};
export type ChoiceField = About & {
  type: 'choice' | 'choices';
  choices: Readonly<Record<string, Words>>;
  draft?: (known: Known) => readonly string[];
};
export type DayField = About & { type: 'day'; draft?: (known: Known) => Day | null };
export type Field = TextField | ChoiceField | DayField;

/** 項目: one item of a document, such as 1 概要, with the fields it opens into. */
export type Section = {
  id: string;
  /** As printed before the title; null where items are not numbered. */
  no: string | null;
  title: Words;
  /** Whether the title is printed; a letter hides those of its opening and close. */
  titled: boolean;
  /** Whether the item says 判明／調査中／該当なし. */
  stated: boolean;
  /** State a draft begins with. */
  draftState?: (known: Known) => SectionState;
  fields: readonly Field[];
};

/** One edition of a form. A document keeps the edition it was begun with for ever. */
export type Form = { edition: number; since: Day; sections: readonly Section[]; note?: Words };

export type DocumentKind = {
  id: DocumentKindId;
  title: Words;
  /** Shorter, for sidebars: 速報. */
  short: Words;
  audience: Audience | 'company';
  addressee: Words | null;
  /** The duties it answers, as they are named among deadlines. */
  duties: readonly AnyDutyId[];
  steps: readonly Step[];
  /** How it leaves: handed to an authority, sent or shown to people, or only printed for the house. */
  issue: 'filing' | 'sending' | 'house';
  /** Whether まだ分からない is lawful in it, with the sentence that says why; null where every item must be settled. */
  investigatingWhy: Words | null;
  layout: 'form' | 'letter' | 'brief';
  /** Exports offered besides PDF, DOCX and plain text. */
  also: readonly ('copySheet' | 'xlsx')[];
  /** A sentence said above the form, such as that its fields are to be checked against the official file. */
  caution?: Words;
  /** The kind a document of this kind goes on from, newest issued first. */
  continues: readonly DocumentKindId[];
  /** Editions, oldest first; the last is used for new documents. */
  forms: readonly [Form, ...Form[]];
};

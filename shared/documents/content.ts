import type { FactKey } from '../facts/catalogue.ts';
import type { Day } from '../kernel/days.ts';

/** 判明／調査中／該当なし of one item. */
export type SectionState = 'known' | 'investigating' | 'none';

/** A passage that rests on one version of a fact: UTF-16 offsets into the field's text, both 0 where the whole field rests on it. */
export type Use = {
  fact: FactKey;
  version: number;
  start: number;
  end: number;
  /** Why the passage stays although the fact has a newer version: names that version and the reason. */
  kept?: { version: number; reason: string };
};

export type TextValue = { text: string; uses: readonly Use[] };
export type ChosenValue = { chosen: readonly string[]; uses: readonly Use[] };
export type DayValue = { day: Day | null; uses: readonly Use[] };
export type FieldValue = TextValue | ChosenValue | DayValue;

/** What one version of a document says, by field and by item. JSON only. */
export type Content = {
  fields: { readonly [field: string]: FieldValue };
  states: { readonly [section: string]: SectionState };
};

export const isText = (value: FieldValue): value is TextValue => 'text' in value;
export const isChosen = (value: FieldValue): value is ChosenValue => 'chosen' in value;

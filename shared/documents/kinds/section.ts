import { words } from '../../kernel/words.ts';
import type { Field, Section } from '../kind.ts';

/** Takes an item's id, its words and its fields; returns an item whose title is printed and that says no state. */
export const part = (id: string, ja: string, en: string, fields: readonly Field[]): Section => ({
  id,
  no: null,
  title: words(ja, en),
  titled: true,
  stated: false,
  fields,
});

/** Takes also the number printed before the title and the state a draft begins with; returns an item that says 判明／調査中／該当なし. */
export const item = (
  id: string,
  no: string | null,
  ja: string,
  en: string,
  draftState: NonNullable<Section['draftState']>,
  fields: readonly Field[],
): Section => ({ ...part(id, ja, en, fields), no, stated: true, draftState });

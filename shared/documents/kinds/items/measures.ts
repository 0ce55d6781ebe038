import type { Section } from '../../kind.ts';
import { measuresDoneField, measuresPlanned } from '../drafts/measures.ts';
import { measuresState } from '../drafts/states.ts';
import { text } from '../fields.ts';
import { nineItem } from '../nine-items.ts';

/** Takes the beginning of the field ids; returns item 8 (F-80, F-81). */
export const measuresItem = (form: string): Section =>
  nineItem(8, measuresState, [
    text(`${form}.80`, '実施済の措置', 'Measures taken', {
      wanted: 'final',
      ...measuresDoneField,
    }),
    text(`${form}.81`, '今後実施予定の措置と完了予定時期', 'Measures planned, and by when', {
      wanted: 'final',
      draft: measuresPlanned,
    }),
  ]);

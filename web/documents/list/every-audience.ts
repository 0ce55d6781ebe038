import { type Audience, audiences } from '../../../shared/documents/audiences.ts';
import type { DocumentsView } from '../../../shared/documents/view.ts';

export type DisclosureRow = DocumentsView['disclosure'][number];

/** Columns of the disclosure matrix, in order. */
export const everyAudience = Object.keys(audiences) as Audience[]; // the keys of that very table

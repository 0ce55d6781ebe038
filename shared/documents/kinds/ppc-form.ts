import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import type { Form } from '../kind.ts';
import { rule7Category } from './items/categories.ts';
import { nineSections } from './items/nine-sections.ts';
import { type ReportType, reporter } from './items/reporter.ts';

const note = words(
  '速報は、把握している範囲で提出できます。未把握は「調査中」と書きます。',
  'A preliminary report may be filed with what is known. What is not known is written as 調査中.',
);

/** Takes what the report is for its kind, null where the company chooses; returns the form of the commission, after 別記様式第一 (law.md 4.2). */
export const ppcForm = (type: ReportType | null): Form => ({
  edition: 1,
  since: dayFrom(2026, 11, 21),
  sections: [reporter('ppc', type), ...nineSections('ppc', rule7Category('ppc'))],
  ...(type === 'final' ? {} : { note }),
});

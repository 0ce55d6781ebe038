import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import type { DocumentKind, Section } from '../kind.ts';
import { causeField } from './drafts/cause.ts';
import { chronologyField } from './drafts/chronology.ts';
import { dataItemsField } from './drafts/data.ts';
import { secondaryHarmField } from './drafts/harm.ts';
import { measuresField } from './drafts/measures.ts';
import { noticeToPrincipalsField } from './drafts/notice.ts';
import { otherMattersField } from './drafts/others.ts';
import { peopleField } from './drafts/people.ts';
import { publicationField } from './drafts/publication.ts';
import { today } from './drafts/reporting.ts';
import { settledBy } from './drafts/settled.ts';
import { measuresState, noticeState, otherState } from './drafts/states.ts';
import { line, onDay, text } from './fields.ts';
import { type ItemNo, nineItem, nineItems } from './nine-items.ts';
import { part } from './section.ts';

const head = part('head', '通知', 'Notice', [
  onDay('en.01', '通知年月日', 'Day of the notice', { wanted: 'always', anew: true, draft: today }),
  line('en.02', '委託元の名称', 'Entruster', { wanted: 'always' }),
  line('en.03', '委託先（通知する会社）の名称', 'Entrustee, who gives the notice', {
    wanted: 'always',
    draft: ({ company }) => [company],
  }),
  line('en.04', '連絡担当者', 'Contact person', { wanted: 'always' }),
  line('en.05', '委託された業務', 'Work entrusted', { wanted: 'always' }),
]);

/** One of the nine items, told in one text. */
const told = (
  no: ItemNo,
  state: NonNullable<Section['draftState']>,
  rest: Parameters<typeof text>[3],
): Section =>
  nineItem(no, state, [
    text(`en.${no}0`, nineItems[no].ja, nineItems[no].en, { wanted: no < 6 ? 'always' : 'final', ...rest }),
  ]);

const items: readonly Section[] = [
  told(1, settledBy('awareAt', 'firstSign', 'kinds'), {
    ...chronologyField,
  }),
  told(2, settledBy('dataItems'), {
    ...dataItemsField,
  }),
  told(3, settledBy('principalCount'), {
    ...peopleField,
  }),
  told(4, settledBy('kinds', 'route'), { ...causeField }),
  told(5, settledBy('misuse'), { ...secondaryHarmField }),
  told(6, noticeState, {
    ...noticeToPrincipalsField,
  }),
  told(7, settledBy('publication'), {
    ...publicationField,
  }),
  told(8, measuresState, {
    ...measuresField,
  }),
  told(9, otherState, {
    ...otherMattersField,
  }),
];

/** 委託元への通知 of 法26条1項ただし書・規則9条: an entrustee that tells the nine items it knows is freed of report and notice (A-7a). */
export const entrusterNotice: DocumentKind = {
  id: 'entrusterNotice',
  title: words('委託元への通知', 'Notice to the entruster'),
  short: words('委託元への通知', 'Entruster notice'),
  audience: 'partners',
  addressee: words('委託元', 'Entruster'),
  duties: ['entruster-notice'],
  steps: ['check', 'approve', 'decide'],
  issue: 'sending',
  investigatingWhy: words(
    '委託元には、通知する時点で把握している9項目を知らせます。まだ分からない項目は「調査中」と書けます（規則9条）。',
    'The entruster is told the nine items as known at the time; items not known yet may say 調査中 (Rules Art. 9).',
  ),
  layout: 'form',
  also: [],
  continues: ['entrusterNotice'],
  forms: [{ edition: 1, since: dayFrom(2026, 11, 21), sections: [head, ...items] }],
};

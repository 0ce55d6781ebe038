import type { ThreadView } from '../../../shared/documents/view.ts';
import { type Party, partyWords } from '../../../shared/people/people.ts';

/** Takes the threads of a document and a side; returns those it wrote in, was given or is called in. */
export const ownThreads = (threads: readonly ThreadView[], party: Party): ThreadView[] =>
  threads.filter(
    ({ assignee, remarks }) =>
      assignee === party ||
      remarks.some(({ by, text }) => (by.kind === 'person' && by.party === party) || calls(text, party)),
  );

const calls = (text: string, party: Party) =>
  [partyWords[party].ja, partyWords[party].en].some((name) => text.includes(`@${name}`));

/** Takes threads and the order of a document's fields; returns them as a reader meets their passages, what is settled last. */
export function inReadingOrder(threads: readonly ThreadView[], fields: readonly string[]): ThreadView[] {
  const place = ({ field }: ThreadView) => fields.indexOf(field);
  const settled = ({ state }: ThreadView) => (state === 'open' ? 0 : 1);
  return threads.toSorted(
    (a, b) => settled(a) - settled(b) || place(a) - place(b) || a.start - b.start || a.no - b.no,
  );
}

import { type FieldValue, isText } from '../../documents/content.ts';
import type { Thread } from '../../documents/document.ts';
import { followRange } from '../../documents/text/follow.ts';
import { type Remark, remarkHash } from '../../documents/version.ts';
import { accept, type Result, refuse } from '../../kernel/refusal.ts';
import { words } from '../../kernel/words.ts';
import { actorOf, type Party, partyWords } from '../../people/people.ts';
import { invalid } from '../invalid.ts';
import type { Handlers } from './deed.ts';
import type { Acting, Seen, Subject } from './subject.ts';

/** 指摘: threads on a passage; silence in them is never consent. */
export const talking: Handlers<'comment' | 'reply' | 'resolve' | 'reopen' | 'assign'> = {
  comment: (subject, { field, start, end, text, assignee = null }, acting, seen) => {
    const was = seen.content.fields[field];
    const length = was ? lengthOf(was) : 0;
    const fits = was && (length === 0 ? start === 0 && end === 0 : start < end && end <= length);
    if (!fits)
      return invalid([
        { field: 'start', words: words('指摘する文を選び直してください', 'Pick the passage again') },
      ]);
    const passage = isText(was) ? was.text.slice(start, end) : '';
    const place = placeNow(subject, seen, { field, start, end });
    if (!place) return refuse(passageLeft);
    const { id, version } = subject.document;
    const thread = nextNo(subject);
    const remark = remarkOf(subject, acting, { thread, no: 1, what: 'comment', text, quote: passage });
    return accept({
      events: [
        {
          type: 'document.commented',
          document: id,
          thread,
          field,
          ...place,
          version,
          remarkHash: remarkHash(remark),
          mentions: mentionsIn(text),
          assignee,
        },
      ],
      remarks: [remark],
    });
  },
  reply: (subject, { thread, text }, acting) =>
    onThread(subject, thread, () => {
      const said = subject.remarks.filter((one) => one.thread === thread);
      const remark = remarkOf(subject, acting, {
        thread,
        no: said.length + 1,
        what: 'reply',
        text,
        quote: '',
      });
      return accept({
        events: [
          {
            type: 'document.replied',
            document: subject.document.id,
            thread,
            remarkHash: remarkHash(remark),
            mentions: mentionsIn(text),
          },
        ],
        remarks: [remark],
      });
    }),
  resolve: (subject, { thread }) =>
    onThread(subject, thread, ({ what, state }) =>
      what === 'comment' && state === 'open'
        ? accept({ events: [{ type: 'document.threadResolved', document: subject.document.id, thread }] })
        : refuse(notNow),
    ),
  reopen: (subject, { thread }) =>
    onThread(subject, thread, ({ what, state }) =>
      what === 'comment' && state === 'resolved'
        ? accept({ events: [{ type: 'document.threadReopened', document: subject.document.id, thread }] })
        : refuse(notNow),
    ),
  assign: (subject, { thread, assignee }) =>
    onThread(subject, thread, () =>
      accept({
        events: [{ type: 'document.threadAssigned', document: subject.document.id, thread, assignee }],
      }),
    ),
};

/** A choice, a day and an empty text have no passage: they are commented on as a whole. */
const lengthOf = (value: FieldValue) => (isText(value) ? value.text.length : 0);

/** Where a passage of the version a person was looking at stands now; null where somebody has deleted it since. */
function placeNow(
  { content, document }: Subject,
  seen: Seen,
  { field, start, end }: { field: string; start: number; end: number },
) {
  const [was, is] = [seen.content.fields[field], content.fields[field]];
  if (seen.version === document.version || !was || !is || !isText(was) || !isText(is)) return { start, end };
  return followRange({ start, end }, was.text, is.text);
}

const passageLeft = {
  code: 'not-allowed-now' as const,
  words: words('選んだ文は、ほかの人が消しました', 'Somebody has deleted the passage since'),
  remedy: words('いまの本文から選び直してください', 'Pick a passage of the present text'),
};

export const notNow = {
  code: 'not-allowed-now' as const,
  words: words('この指摘は、もう片付いています', 'This thread is settled already'),
  remedy: words('画面を新しくして、いまの状態を確かめてください', 'Reload and look at its state'),
};

/** Takes a document and the number of a thread; does what is to be done with it, refuses a number that names none. */
export function onThread<T>(
  { document }: Subject,
  no: number,
  then: (thread: Thread) => Result<T>,
): Result<T> {
  const thread = document.threads.find((one) => one.no === no);
  if (thread) return then(thread);
  return invalid([
    { field: 'thread', words: words('その番号の指摘はありません', 'There is no such thread') },
  ]);
}

export const nextNo = ({ document }: Subject) => document.threads.length + 1;

type Said = Pick<Remark, 'thread' | 'no' | 'what' | 'text' | 'quote'> &
  Partial<Pick<Remark, 'insert' | 'tracked' | 'author'>>;

/** Takes what was said; returns the remark as it is kept. */
export const remarkOf = ({ document }: Subject, { person, now }: Acting, said: Said): Remark => ({
  insert: null,
  tracked: null,
  author: null,
  ...said,
  document: document.id,
  by: actorOf(person),
  at: now,
});

/** `@会社`, `@弁護士`, `@コーディネーター`: whom a remark calls; delivering it comes with reminders. */
const mentionsIn = (text: string): Party[] =>
  (Object.keys(partyWords) as Party[]).filter(
    (
      party, // the keys of that very table
    ) => [partyWords[party].ja, partyWords[party].en].some((name) => text.includes(`@${name}`)),
  );

import { isText } from '../../documents/content.ts';
import type { Thread } from '../../documents/document.ts';
import { type Remark, remarkHash } from '../../documents/version.ts';
import { accept, type Result, refuse } from '../../kernel/refusal.ts';
import { words } from '../../kernel/words.ts';
import { actorOf, type Party, partyWords } from '../../people/people.ts';
import { invalid } from '../invalid.ts';
import type { Handlers } from './deed.ts';
import type { Acting, Subject } from './subject.ts';

/** 指摘: threads on a passage; silence in them is never consent. */
export const talking: Handlers<'comment' | 'reply' | 'resolve' | 'reopen' | 'assign'> = {
  comment: (subject, { field, start, end, text, assignee = null }, acting) => {
    const value = subject.content.fields[field];
    const passage = value && isText(value) ? value.text.slice(start, end) : '';
    // A choice or a day is commented on as a whole.
    const fits =
      value && (isText(value) ? start < end && end <= value.text.length : start === 0 && end === 0);
    if (!fits)
      return invalid([
        { field: 'start', words: words('指摘する文を選び直してください', 'Pick the passage again') },
      ]);
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
          start,
          end,
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

import type { Content } from '../../documents/content.ts';
import { isText } from '../../documents/content.ts';
import type { Thread } from '../../documents/document.ts';
import { isOpen } from '../../documents/document.ts';
import type { Proposal } from '../../documents/paper.ts';
import { cleanText } from '../../documents/text/clean.ts';
import { followRange } from '../../documents/text/follow.ts';
import { type Remark, remarkHash } from '../../documents/version.ts';
import { accept, type Result, refuse } from '../../kernel/refusal.ts';
import { words } from '../../kernel/words.ts';
import { actorOf } from '../../people/people.ts';
import { closedFile } from '../objection.ts';
import { follow } from '../settle.ts';
import { spoken } from './spoken.ts';
import type { Acting, DocumentDecision, Subject } from './subject.ts';
import { nextNo, remarkOf } from './talking.ts';

type Brought = {
  /** Version the file was exported from, and its words: proposals point into them. */
  version: number;
  exported: Content;
  fileHash: string;
  proposals: readonly Proposal[];
  /** Whether this very file was brought in before. */
  again: boolean;
};

/** Takes a document and what a Word file of it proposes; every change and comment becomes a thread to accept or refuse by itself, at the place where its passage stands now. */
export function importProposals(
  subject: Subject,
  { version, exported, fileHash, proposals, again }: Brought,
  acting: Acting,
): Result<DocumentDecision> {
  const { document, incident } = subject;
  if (incident.snapshot.value.file !== 'open') return refuse(closedFile);
  if (!isOpen(document)) return refuse(gone);
  if (again) return refuse(broughtAlready);
  if (proposals.length === 0) return accept({ next: incident, events: [], versions: [], remarks: [] });
  const first = nextNo(subject);
  const found = proposals
    .map((proposal) => foundIn(subject, proposal, exported))
    .filter((one) => !standsAlready(subject, one))
    .map(({ thread, said }, at) => ({ thread: { no: first + at, ...thread }, said }));
  if (found.length === 0) return refuse(nothingNew);
  const remarks = found.map(({ said, thread }) =>
    remarkOf(subject, acting, { ...said, thread: thread.no, no: 1 }),
  );
  const imported = spoken(
    {
      type: 'document.imported',
      document: document.id,
      version,
      fileHash,
      threads: found.map(({ thread }, at) => ({
        ...thread,
        remarkHash: remarkHash(remarks[at] as Remark), // one remark for every thread
      })),
    },
    { kind: document.kind, by: actorOf(acting.person), at: acting.now, occurredAt: null },
  );
  const decision = follow(incident, [imported]);
  return decision.ok ? accept({ ...decision.value, versions: [], remarks }) : decision;
}

type Found = {
  thread: Pick<Thread, 'what' | 'field' | 'start' | 'end' | 'gone'>;
  said: Pick<Remark, 'what' | 'text' | 'quote' | 'insert' | 'tracked' | 'author'>;
};

function foundIn({ content }: Subject, proposal: Proposal, exported: Content): Found {
  const { field, start, end } = proposal;
  const author = cleanText(proposal.author).text;
  const was = textIn(exported, field);
  const range = followRange({ start, end }, was, textIn(content, field));
  const place = range ? { ...range, gone: false } : { start: 0, end: 0, gone: true };
  const quote = was.slice(start, end);
  return proposal.what === 'change'
    ? {
        thread: { what: 'proposal', field, ...place },
        said: {
          what: 'proposal',
          text: '',
          quote,
          insert: cleanText(proposal.insert).text,
          tracked: proposal.tracked,
          author,
        },
      }
    : {
        thread: { what: 'comment', field, ...place },
        said: {
          what: 'comment',
          text: cleanText(proposal.text).text,
          quote,
          insert: null,
          tracked: null,
          author,
        },
      };
}

/** A lawyer goes on in the same file and sends it again: what waits for an answer already is not asked twice. */
function standsAlready({ document, remarks }: Subject, { thread, said }: Found): boolean {
  const { what, field, start, end, gone } = thread;
  return document.threads.some((one) => {
    if (one.state !== 'open' || one.what !== what || one.field !== field || one.gone !== gone) return false;
    if (!gone && (one.start !== start || one.end !== end)) return false;
    const first = remarks.find(({ thread: no }) => no === one.no);
    return (
      first?.author === said.author &&
      first.text === said.text &&
      first.quote === said.quote &&
      first.insert === said.insert
    );
  });
}

function textIn({ fields }: Content, field: string): string {
  const value = fields[field];
  return value && isText(value) ? value.text : '';
}

const broughtAlready = {
  code: 'not-allowed-now' as const,
  words: words(
    'このファイルは、すでに取り込んでいます。提案は増やしていません',
    'This very file was brought in already; no proposal was added',
  ),
  remedy: words(
    '取り込んだ提案を見てください。ほかの直しがあれば、Wordで保存し直したファイルを選んでください',
    'Look at its proposals. For other changes choose the file as Word saved it then',
  ),
};

const nothingNew = {
  code: 'not-allowed-now' as const,
  words: words(
    'このファイルの直しと指摘は、すでにすべて取り込んでいます。提案は増やしていません',
    'Every change and comment of this file was brought in already; no proposal was added',
  ),
  remedy: words(
    '取り込んだ提案を「指摘」の欄で見て、1つずつ反映するかどうかを決めてください',
    'Look at its proposals beside the text and decide on each',
  ),
};

const gone = {
  code: 'not-allowed-now' as const,
  words: words('すでに出した書類には取り込めません', 'This has gone out already; nothing can be brought in'),
  remedy: words('続報を作り、そこで直してください', 'Begin a follow-up and change it there'),
};

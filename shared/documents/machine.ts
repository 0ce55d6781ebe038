import { assign, setup } from 'xstate';
import type { Words } from '../kernel/words.ts';
import type { DocumentCommandName } from './commands.ts';
import type { DocumentMemory } from './document.ts';
import type { DocumentEvent } from './events.ts';
import { rememberDocument } from './remember.ts';

/** What a transition offers to people. */
export type DocumentOffering = { command: DocumentCommandName; label: Words; main: boolean };

const chart = setup({
  types: {
    context: {} as DocumentMemory,
    events: {} as DocumentEvent,
    input: {} as { memory: DocumentMemory },
    transitionMeta: {} as DocumentOffering,
  },
  actions: { remember: assign(({ context, event }) => rememberDocument(context, event)) },
  guards: {
    changed: ({ context, event }) => event.type === 'document.saved' && event.hash !== context.hash,
    // A text that the company itself submits needs no check by the company.
    needsCheck: ({ context, event }) =>
      context.steps.includes('check') && !(event.by.kind === 'person' && event.by.party === 'insured'),
    needsApproval: ({ context }) => context.steps.includes('approve'),
    needsDecision: ({ context }) => context.steps.includes('decide'),
    needsNothing: ({ context }) => context.steps.length === 0,
  },
});

const deed = <const T extends string>(command: DocumentCommandName, ja: string, en: string, target?: T) => ({
  ...(target === undefined ? {} : { target }),
  actions: 'remember' as const,
  meta: { command, label: { ja, en }, main: true },
});
const aside = <const T extends string>(command: DocumentCommandName, ja: string, en: string, target?: T) => {
  const all = deed(command, ja, en, target);
  return { ...all, meta: { ...all.meta, main: false } };
};
const remembered = { actions: 'remember' } as const;

// Any change of the text sends it back to the writers; what does not change it changes no phase.
const saved = [{ guard: 'changed', target: 'draft', actions: 'remember' }, remembered] as const;
const returned = aside('return', '指摘を付けて差し戻す', 'Return with comments', 'draft');
const afterCheck = (command: DocumentCommandName, ja: string, en: string) =>
  [
    { guard: 'needsApproval', ...deed(command, ja, en, 'inReview') },
    { guard: 'needsDecision', ...deed(command, ja, en, 'approved') },
    deed(command, ja, en, 'decided'),
  ] as const;
const issue = deed('issue', '出したことを記録する', 'Record that it went out', 'issued');
const receipt = aside('recordReceipt', '受付番号を入れる', 'Add the receipt number');

/** The life of one document: nothing leaves before every step its kind asks for was taken on this very text. */
export const documentMachine = chart.createMachine({
  id: 'document',
  context: ({ input }) => input.memory,
  initial: 'draft',
  on: {
    'document.signOffsFell': remembered,
    'document.commented': aside('comment', '指摘を付ける', 'Comment'),
    'document.replied': aside('reply', '返信する', 'Reply'),
    'document.threadResolved': aside('resolve', '解決にする', 'Resolve'),
    'document.threadReopened': aside('reopen', '未解決に戻す', 'Reopen'),
    'document.threadAssigned': aside('assign', '担当を決める', 'Assign'),
  },
  states: {
    draft: {
      on: {
        'document.saved': [remembered],
        'document.submitted': [
          { guard: 'needsCheck', ...deed('submit', '確認に回す', 'Send for review', 'inCheck') },
          { guard: 'needsApproval', ...deed('submit', '確認に回す', 'Send for review', 'inReview') },
          { guard: 'needsDecision', ...deed('submit', '確認に回す', 'Send for review', 'approved') },
        ],
        'document.issued': { guard: 'needsNothing', ...issue },
        'document.passageKept': remembered,
        'document.findingKept': remembered,
        'document.imported': remembered,
        'document.proposalRefused': remembered,
      },
    },
    inCheck: {
      on: {
        'document.saved': saved,
        'document.checked': afterCheck('check', '確認した（会社）', 'Checked by the company'),
        'document.returned': returned,
        ...keeping(),
      },
    },
    inReview: {
      on: {
        'document.saved': saved,
        'document.approved': [
          { guard: 'needsDecision', ...deed('approve', '承認する', 'Approve', 'approved') },
          deed('approve', '承認する', 'Approve', 'decided'),
        ],
        'document.decided': aside('decide', '会社の判断で決裁する', 'Sign off without counsel', 'decided'),
        'document.returned': returned,
        ...keeping(),
      },
    },
    approved: {
      on: {
        'document.saved': saved,
        'document.decided': deed('decide', 'この内容で出してよいと決裁する', 'Sign off', 'decided'),
        'document.returned': returned,
        ...keeping(),
      },
    },
    decided: {
      on: { 'document.saved': saved, 'document.issued': issue, 'document.returned': returned, ...keeping() },
    },
    issued: {
      on: {
        'document.receiptRecorded': receipt,
        'document.outcomeRecorded': aside(
          'recordOutcome',
          '審査の結果を記録する',
          'Record the review result',
        ),
        'document.superseded': { target: 'superseded', actions: 'remember' },
      },
    },
    superseded: { on: { 'document.receiptRecorded': receipt } },
  },
});

/** What changes no text is possible until it has left. */
function keeping() {
  return {
    'document.passageKept': remembered,
    'document.findingKept': remembered,
    'document.imported': remembered,
    'document.proposalRefused': remembered,
  };
}

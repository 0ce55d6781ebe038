import { accept } from '../../kernel/refusal.ts';
import type { Handlers } from './deed.ts';

/** Sign-offs name the version and its hash; the chart says which may be given now. */
export const signing: Handlers<'submit' | 'check' | 'approve' | 'return' | 'decide'> = {
  submit: ({ document: { id, version, hash } }) =>
    accept({ events: [{ type: 'document.submitted', document: id, version, hash }] }),
  check: ({ document: { id, version, hash } }) =>
    accept({ events: [{ type: 'document.checked', document: id, version, hash }] }),
  approve: ({ document: { id, version, hash } }) =>
    accept({ events: [{ type: 'document.approved', document: id, version, hash }] }),
  return: ({ document: { id, version, hash, threads } }, { note }) => {
    const open = threads.filter(({ what, state }) => what === 'comment' && state === 'open').length;
    return accept({
      events: [{ type: 'document.returned', document: id, version, hash, threads: open, note: note ?? null }],
    });
  },
  decide: ({ document: { id, version, hash, signs, steps } }, { overrideReason }) => {
    // A reason is kept only where it was needed: with counsel's approval the decision stands on it.
    const alone = steps.includes('approve') && signs.approve === null && overrideReason !== undefined;
    return accept({
      events: [
        {
          type: 'document.decided',
          document: id,
          version,
          hash,
          ...(alone ? { overrideReason } : {}),
        },
      ],
    });
  },
};

import { expect, test } from 'vitest';
import type { DocumentSummary } from '../../shared/documents/view.ts';
import { goesOnIn } from '../../web/documents/review/goes-on-in.ts';

type One = Pick<DocumentSummary, 'id' | 'kind' | 'phase'>;
const filed: One = { id: 'a', kind: 'ppcPreliminary', phase: 'issued' };
const followUp: One = { id: 'b', kind: 'ppcFollowUp', phase: 'draft' };
const notice: One = { id: 'c', kind: 'principalNotice', phase: 'draft' };

test('a filed report leads to the follow-up that is being written', () => {
  expect(goesOnIn(filed, [filed, notice, followUp])?.id).toBe('b');
});

test('a report leads nowhere while nothing that goes on from it is under work', () => {
  expect(goesOnIn(filed, [filed, notice, { ...followUp, phase: 'issued' }])).toBeNull();
});

test('a letter leads to the next of its kind only', () => {
  const sent: One = { ...notice, id: 'd', phase: 'issued' };
  expect(goesOnIn(sent, [sent, followUp])).toBeNull();
  expect(goesOnIn(sent, [sent, followUp, notice])?.id).toBe('c');
});

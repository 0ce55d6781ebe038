import { dayFrom } from '../../../calendar/dates.ts';
import type { DocumentKind, Form, Section } from '../../kind.ts';
import { fieldsSoFar } from '../cautions.ts';
import { asFarAsKnown } from '../why-investigating.ts';
import { commonEvent } from './event.ts';
import { commonHead } from './head.ts';
import { commonResponse } from './response.ts';

/** What the 共通様式 of the government share (law.md 6.8); one form, and still one filing for each addressee (C-4). */
export const commonKind = {
  audience: 'authority',
  addressee: null,
  duties: [],
  steps: ['check', 'approve', 'decide'],
  issue: 'filing',
  investigatingWhy: asFarAsKnown,
  layout: 'form',
  caution: fieldsSoFar,
} as const satisfies Partial<DocumentKind>;

/** Takes the beginning of the field ids, the item on personal data and those of the attack itself; returns the form. */
export const commonForm = (form: string, data: Section, attack: readonly Section[]): Form => ({
  edition: 1,
  since: dayFrom(2026, 11, 21),
  sections: [...commonHead(form), ...commonEvent(form), ...commonResponse(form), data, ...attack],
});

import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { aboutMyData } from '../questions/about-my-data.ts';
import { hardCalls } from '../questions/hard-calls.ts';
import { questionPart } from '../questions/question.ts';
import { whatToDo } from '../questions/what-to-do.ts';
import { whyAndWhen } from '../questions/why-and-when.ts';

const questions = [...aboutMyData, ...whatToDo, ...whyAndWhen, ...hardCalls];

/** 想定問答: what the call centre may say, what not yet, and to whom it passes on, question by question (law.md 9.3). */
export const qaScript: DocumentKind = {
  id: 'qaScript',
  title: words('コールセンター想定問答', 'Q&A script for the call centre'),
  short: words('想定問答', 'Q&A script'),
  audience: 'principals',
  addressee: null,
  duties: [],
  steps: ['check', 'approve', 'decide'],
  issue: 'sending',
  investigatingWhy: words(
    '分からないことは「調査中です」と答えます。推測で答えません。',
    'What is not known is answered as being under investigation, never guessed.',
  ),
  layout: 'letter',
  also: [],
  caution: words(
    '「話してよい事実」だけを話します。ほかは引継ぎ先に渡し、その場で判断しません。',
    'Only what may be said is said. All else is passed on, and nothing is judged on the call.',
  ),
  continues: ['qaScript'],
  forms: [{ edition: 1, since: dayFrom(2022, 4, 1), sections: questions.map(questionPart) }],
};

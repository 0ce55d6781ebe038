import Type, { type Static } from 'typebox';
import { accountQuestions, deviceStates, incidentKinds } from '../facts/choices.ts';
import { choice, line, moment, only, optional } from '../kernel/fields.ts';
import { words } from '../kernel/words.ts';
import { dataQuestions, headcounts } from './intake.ts';

const likely = choice(accountQuestions, { label: words('答え', 'Answer') });
const unknown = { unknown: words('まだ分からない', 'Not known yet') };

/** Body of POST /api/incidents. Only a way to call back is required; everything else may stay unknown. */
export const intakeBody = only({
  kinds: Type.Array(choice(incidentKinds, { label: words('何が起きていますか', 'What is happening?') }), {
    maxItems: 7,
    uniqueItems: true,
  }),
  awareAt: Type.Union([moment({ label: words('最初に気づいた日時', 'First noticed at') }), Type.Null()]),
  awareRoughly: Type.Boolean(),
  data: only(
    Object.fromEntries(Object.keys(dataQuestions).map((key) => [key, likely])) as Record<
      keyof typeof dataQuestions,
      typeof likely
    >,
  ), // one row a question
  headcount: choice(headcounts, { label: words('およそ何人分ですか', 'About how many people?') }),
  isolated: choice(
    { ...deviceStates, ...unknown },
    { label: words('あやしい機器を切り離しましたか', 'Are suspect machines isolated?') },
  ),
  partners: likely,
  entrusted: likely,
  title: optional(line({ label: words('件名', 'Title') })),
  /** Only when a coordinator writes for a caller; the insured's own company is known. */
  company: optional(line({ label: words('会社名', 'Company') })),
  contact: only({
    name: optional(line({ label: words('お名前', 'Name') })),
    phone: optional(
      Type.String({
        pattern: '^[0-9+() -]{6,30}$',
        ui: { widget: 'line', label: words('電話番号', 'Telephone') },
      }),
    ),
    mail: optional(
      Type.String({
        format: 'email',
        maxLength: 200,
        ui: { widget: 'line', label: words('メールアドレス', 'E-mail') },
      }),
    ),
  }),
});
export type IntakeBody = Static<typeof intakeBody>;
/** How to call back. Kept beside the incident and erasable, never in the chronology. */
export type Contact = IntakeBody['contact'];

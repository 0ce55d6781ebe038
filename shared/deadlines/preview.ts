import { dayFrom } from '../calendar/dates.ts';
import { dayInJapan, type Instant, instantFrom, plusDays, startOfDay } from '../kernel/days.ts';
import type { FieldError } from '../kernel/refusal.ts';
import { type Words, words } from '../kernel/words.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { Deadline } from './deadline.ts';
import { deadlinesFor } from './deadlines.ts';
import type { PreviewBody } from './preview-schema.ts';
import { type Situation, unknownSituation } from './situation.ts';

/** What the rules say of an incident that nobody has opened. */
export type Preview = { assessment: Assessment; deadlines: readonly Deadline[]; warnings: readonly Words[] };

const LONG_AGO_DAYS = 730;
/** The formula of the equinoxes ends with 2099, and a period may run into the next year (H-5). */
const LAST_DAY = dayFrom(2098, 12, 31);

/** Takes a question and now; returns what cannot be, though its form is right: never a deadline from a guess. */
export function previewErrors(asked: PreviewBody, now: Instant): FieldError[] {
  const { awareAt, asOf } = momentsOf(asked, now);
  const part = asked.myNumber?.peopleMax ?? null;
  const whole = asked.peopleMax ?? null;
  return [
    ...(dayInJapan(asOf) > LAST_DAY
      ? [
          {
            field: 'asOf',
            words: words('2098年までの日時を入れてください', 'Give a moment up to 2098'),
            example: '2026-11-21T10:30:00+09:00',
          },
        ]
      : []),
    ...(awareAt > asOf
      ? [
          {
            field: 'awareAt',
            words: words('これからの日時は選べません', 'A time in the future cannot be chosen'),
            example: asOf,
          },
        ]
      : []),
    ...(part !== null && whole !== null && part > whole
      ? [
          {
            field: 'myNumber/peopleMax',
            words: words(
              `マイナンバーを含む人（${part}人）は、本人の数（${whole}人）を超えています`,
              `People with My Number (${part}) exceed all people (${whole})`,
            ),
            example: String(whole),
          },
        ]
      : []),
  ];
}

/** Takes a question that can be, and now; returns the assessment, the deadlines and what to look at again. */
export function previewOf(asked: PreviewBody, now: Instant): Preview {
  const situation = situationIn(asked, now);
  const assessment = assess(situation);
  const { awareAt, asOf } = momentsOf(asked, now);
  const isLongAgo = awareAt < startOfDay(plusDays(dayInJapan(asOf), -LONG_AGO_DAYS));
  return {
    assessment,
    deadlines: deadlinesFor(situation, assessment),
    warnings: [...(isLongAgo ? [longAgo] : []), ...assessment.warnings],
  };
}

const longAgo = words(
  '知った日時が2年より前です。この日で合っていますか。',
  'Awareness lies more than two years back. Is the date right?',
);

/** Their schema has checked that they exist and name a zone. */
const momentsOf = ({ awareAt, asOf }: PreviewBody, now: Instant) => ({
  awareAt: instantFrom(awareAt) ?? now,
  asOf: (asOf && instantFrom(asOf)) || now,
});

function situationIn(asked: PreviewBody, now: Instant): Situation {
  const { awareAt, asOf } = momentsOf(asked, now);
  const { role = 'owner', myNumber } = asked;
  return {
    ...unknownSituation,
    awareAt,
    breach: asked.breach ?? 'likely',
    scope: asked.scope ?? 'personalData',
    specialCare: asked.specialCare ?? 'unknown',
    financialHarm: asked.financial ?? 'unknown',
    wrongfulPurpose: asked.wrongful ?? 'unknown',
    people: { maximum: asked.peopleMax ?? null, overThousandSince: null },
    encryption: asked.encryption ?? 'none',
    role: role === 'owner' ? 'owner' : 'entrustee',
    entrusterNotifiedOn: role === 'entrusteeNotified' ? dayInJapan(asOf) : null,
    myNumber: {
      included: myNumber ? (myNumber.included ?? 'unknown') : 'no',
      wrongful: myNumber?.wrongful ?? 'unknown',
      openToPublic: myNumber?.openToPublic ?? 'unknown',
      people: myNumber?.peopleMax ?? null,
    },
    sectors: asked.sectors ?? [],
    delegation: null,
    contracts: asked.contracts ?? [],
  };
}

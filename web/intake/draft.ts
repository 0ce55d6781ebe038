import type { IncidentKind } from '../../shared/facts/choices.ts';
import { emptyIntake, type Intake } from '../../shared/incidents/intake.ts';
import type { IntakeBody } from '../../shared/incidents/intake-schema.ts';
import { type Day, type Instant, momentInJapan } from '../../shared/kernel/days.ts';

/** `rough`: the earliest of a range; `unknown`: nobody can say. */
export type WhenMode = 'exact' | 'rough' | 'unknown';

/** What is kept on this device until it is sent. */
export type Draft = {
  /** Sent as Idempotency-Key: however often this draft is sent, it becomes one incident. */
  key: string;
  intake: Omit<Intake, 'awareAt' | 'awareRoughly'>;
  /** まだ分からない was ticked among the kinds, which is an answer. */
  kindsUnknown: boolean;
  when: { mode: WhenMode; day: Day | null; time: string | null; confirmed: boolean };
  contact: { name: string; phone: string; mail: string };
  company: string;
  /** Questions a person has touched, so that an untouched default does not count as answered. */
  touched: readonly QuestionId[];
  step: number;
  savedAt: Instant | null;
  /** What went out without an answer coming back; it is sent again word for word until one does. */
  unanswered: IntakeBody | null;
};

export const questionIds = ['kinds', 'when', 'data', 'headcount', 'isolated', 'contact'] as const;
export type QuestionId = (typeof questionIds)[number];

const { awareAt: _awareAt, awareRoughly: _awareRoughly, ...emptyAnswers } = emptyIntake;

/** Takes the key and the name of an insured person, empty for anybody else; returns a draft without answers. */
export const emptyDraft = (key: string, name: string): Draft => ({
  key,
  intake: emptyAnswers,
  kindsUnknown: false,
  when: { mode: 'exact', day: null, time: null, confirmed: false },
  contact: { name, phone: '', mail: '' },
  company: '',
  touched: [],
  step: 0,
  savedAt: null,
  unanswered: null,
});

const partnersMatter = new Set<IncidentKind>(['ransom', 'intrusion', 'misdelivery', 'defacement', 'outage']);
const entrustedMatters = new Set<IncidentKind>([
  'ransom',
  'intrusion',
  'misdelivery',
  'loss',
  'insider',
  'defacement',
]);

/** Takes a draft; says which of the two questions that follow the first are asked. */
export const followUpsOf = ({ intake: { kinds } }: Pick<Draft, 'intake'>) => ({
  partners: kinds.some((kind) => partnersMatter.has(kind)),
  entrusted: kinds.some((kind) => entrustedMatters.has(kind)),
});

/** Takes a draft; returns its answers. A day without a time is taken from its first minute; a question no longer asked has no answer. */
export function intakeOf({ intake, when: { mode, day, time } }: Draft): Intake {
  const awareAt = mode === 'unknown' || day === null ? null : momentInJapan(day, time ?? '00:00');
  const asked = followUpsOf({ intake });
  return {
    ...intake,
    partners: asked.partners ? intake.partners : 'unknown',
    entrusted: asked.entrusted ? intake.entrusted : 'unknown',
    awareAt,
    awareRoughly: awareAt !== null && (mode === 'rough' || time === null),
  };
}

/** Takes a draft; returns the body to send, without what was left empty. */
export function bodyOf(draft: Draft): IntakeBody {
  const { name, phone, mail } = draft.contact;
  const company = draft.company.trim();
  return {
    ...intakeOf(draft),
    ...(company && { company }),
    contact: {
      ...(name.trim() && { name: name.trim() }),
      ...(phone.trim() && { phone: halfWidth(phone) }),
      ...(mail.trim() && { mail: mail.trim() }),
    },
  };
}

const ideographicToAscii = 0xfee0;

/** Takes a telephone number as typed with a Japanese input method; returns it in half-width characters. */
export const halfWidth = (text: string) =>
  text
    .trim()
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - ideographicToAscii))
    .replace(/[‐‑–—―−ー]/g, '-')
    .replace(/　/g, ' ');

/** Takes a draft; says of each question whether it has an answer, まだ分からない among them. */
export function answeredOf({
  intake,
  kindsUnknown,
  when,
  contact,
  touched,
}: Draft): Record<QuestionId, boolean> {
  return {
    kinds: kindsUnknown || intake.kinds.length > 0,
    when: when.mode === 'unknown' || when.day !== null,
    data: touched.includes('data'),
    headcount: touched.includes('headcount'),
    isolated: touched.includes('isolated'),
    contact: Boolean(contact.phone.trim() || contact.mail.trim()),
  };
}

import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { d1DayOne } from './d1-day-one.ts';
import { findingRule, met, notMet, unknown } from './rule.ts';

const DUTY_BEGAN = dayFrom(2022, 4, 1);

/** Takes a situation; says whether its day 1 lies in the time of the duty to report (法26条1項, in force since 2022-04-01, A-0). */
export const a0DutyInForce = findingRule(
  {
    id: 'A-0',
    name: words('報告の義務が始まっていること', 'The duty to report is in force'),
    basis: {
      rule: 'A-0',
      cite: words('法26条1項（2022年4月1日施行）', 'APPI Art. 26(1), in force since 1 Apr 2022'),
    },
  },
  (situation) => {
    const dayOne = d1DayOne.dayOne(situation);
    // A day by which somebody knew says nothing once it lies in the time of the duty.
    const before = dayOne ?? situation.knownBy;
    if (before === null || (dayOne === null && before >= DUTY_BEGAN))
      return unknown(words('知った日がまだ分かりません。', 'The day of awareness is not known yet.'));
    return before < DUTY_BEGAN
      ? notMet(
          words(
            '報告の義務は2022年4月1日に始まりました。この事故を知った日はそれより前のため、報告の対象になりません。',
            'The duty to report began on 1 Apr 2022. This incident became known earlier, so it is not reportable.',
          ),
        )
      : met(
          words(
            '報告の義務が始まった2022年4月1日以後の事故です。',
            'The incident became known on or after 1 Apr 2022.',
          ),
        );
  },
);

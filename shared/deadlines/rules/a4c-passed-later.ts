import { dayWords } from '../../calendar/day-words.ts';
import { type Day, dayInJapan } from '../../kernel/days.ts';
import { words } from '../../kernel/words.ts';
import type { Situation } from '../situation.ts';
import { a1SpecialCare } from './a1-special-care.ts';
import { a2PropertyDamage } from './a2-property-damage.ts';
import { a3WrongfulPurpose } from './a3-wrongful-purpose.ts';
import { a4OverThousand } from './a4-over-thousand.ts';
import { findingRule, met, notMet, unknown } from './rule.ts';

/** The JST day on which the number passed 1,000, where that came after awareness. */
function passedLater({ awareAt, people }: Situation): Day | null {
  if (awareAt === null || people.overThousandSince === null) return null;
  const passed = dayInJapan(people.overThousandSince);
  return passed > dayInJapan(awareAt) ? passed : null;
}

/** Takes a situation; says whether the number alone made it reportable, and later than awareness (通則編3-5-3-1(4), A-4c). */
export const a4cPassedLater = findingRule(
  {
    id: 'A-4c',
    name: words('人数があとから1,000人を超えたこと', 'The number passed 1,000 later'),
    basis: { rule: 'A-4c', cite: words('規則7条4号・通則編3-5-3-1(4)', 'Rules Art. 7(iv), GL 3-5-3-1(4)') },
  },
  (situation) => {
    const passed = passedLater(situation);
    const others = [a1SpecialCare, a2PropertyDamage, a3WrongfulPurpose].map(
      ({ find }) => find(situation).outcome,
    );
    if (!passed || a4OverThousand.find(situation).outcome !== 'met' || others.includes('met')) {
      return notMet(words('1日目は、知った日のままです。', 'Day 1 remains the day of awareness.'));
    }
    const day = dayWords(passed);
    // An unknown answer may yet make the day of awareness day 1, so only three times no moves it.
    return others.includes('unknown')
      ? unknown(
          words(
            `1,000人を超えたと分かったのは${day.ja}ですが、ほかの類型がまだ分からないため、1日目は知った日のままにしています。`,
            `The number passed 1,000 on ${day.en}, but other categories are still open, so day 1 remains the day of awareness.`,
          ),
        )
      : met(
          words(
            `人数だけが理由で報告の対象になったため、1,000人を超えたと分かった${day.ja}が1日目です。`,
            `Only the number makes it reportable, so day 1 is ${day.en}, when it passed 1,000.`,
          ),
        );
  },
);

import { dayInJapan, daysBetween, type Instant } from '../../shared/kernel/days.ts';
import { type Words, words } from '../../shared/kernel/words.ts';
import { bodyOf, type Draft, intakeOf, type QuestionId } from './draft.ts';

/** What keeps a draft from being sent: the question, the field to go to and why. */
export type Obstacle = { question: QuestionId; field: 'when' | 'phone' | 'mail'; words: Words };

const PHONE = /^[0-9+() -]{6,30}$/; // the pattern of intake-schema.ts
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const FORTNIGHT = 14;

/** Takes a draft and the moment; returns every obstacle, in the order of the questions. An unknown answer is none. */
export function obstaclesTo(draft: Draft, now: Instant): Obstacle[] {
  const { awareAt } = intakeOf(draft);
  const { phone, mail } = bodyOf(draft).contact;
  const found: Obstacle[] = [];
  if (awareAt !== null && awareAt > now) {
    found.push({
      question: 'when',
      field: 'when',
      words: words('これからの日時は選べません', 'A time in the future cannot be chosen'),
    });
  }
  if (!phone && !mail) {
    found.push({
      question: 'contact',
      field: 'phone',
      words: words(
        '折り返しの電話番号かメールアドレスを入れてください',
        'Give a telephone number or an e-mail address',
      ),
    });
  }
  if (phone && !PHONE.test(phone)) {
    found.push({
      question: 'contact',
      field: 'phone',
      words: words(
        '電話番号は数字とハイフンで、6文字以上で入れてください',
        'Write the number with digits and hyphens, 6 characters or more',
      ),
    });
  }
  if (mail && !MAIL.test(mail)) {
    found.push({
      question: 'contact',
      field: 'mail',
      words: words(
        'メールアドレスの形を確かめてください（例：name@example.jp）',
        'Check the e-mail address, such as name@example.jp',
      ),
    });
  }
  return found;
}

/** Takes a draft and the moment; says whether to ask if so early a day is meant. It never keeps a draft from being sent. */
export function isSurprisinglyEarly({ when }: Draft, now: Instant): boolean {
  if (when.mode === 'unknown' || when.day === null || when.confirmed) return false;
  return daysBetween(when.day, dayInJapan(now)) > FORTNIGHT;
}

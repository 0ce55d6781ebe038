import { type Words, words } from '../kernel/words.ts';
import type { Assessment, Basis, Finding, Verdict } from './assessment.ts';
import { openCategories, openMyNumber, standingCategories, standingMyNumber } from './judge.ts';
import { a0dPersonalData } from './rules/a0d-personal-data.ts';
import { a3WrongfulPurpose } from './rules/a3-wrongful-purpose.ts';
import { a5Encryption } from './rules/a5-encryption.ts';
import { a6Likelihood } from './rules/a6-likelihood.ts';
import { a7Entrustee } from './rules/a7-entrustee.ts';
import type { CategoryRule } from './rules/category-rule.ts';
import type { Situation } from './situation.ts';

type Reason = Assessment['reason'];

const article7: Basis = { rule: 'A-0', cite: words('法26条1項・規則7条', 'APPI Art. 26(1), Rules Art. 7') };
const asReason = ({ words, basis }: Finding): Reason => ({ words, basis });

/** Takes a verdict and its situation; returns the one sentence that stands beneath it, with its basis (law.md 1.7). */
export function reasonFor(verdict: Verdict, situation: Situation): Reason {
  switch (verdict) {
    case 'reportable':
      return whyReportable(situation);
    case 'exempt':
      return asReason(a7Entrustee.find(situation));
    case 'review':
      return whyReview(situation);
    case 'notReportable':
      return whyNot(situation);
  }
}

const topicsOf = (open: readonly CategoryRule[]): Words =>
  words(open.map(({ topic }) => topic.ja).join('、'), open.map(({ topic }) => topic.en).join('; '));

const withMyNumber = words('マイナンバーが含まれるか', 'whether My Number is included');

function whyReportable(situation: Situation): Reason {
  // Item iii leads: it also sets the longer period. The My Number Act alone leads where 規則7条 is silent.
  const standing = [...standingCategories(situation), ...standingMyNumber(situation)];
  const lead = standing.find(({ category }) => category === 'R7-3') ?? standing[0] ?? a3WrongfulPurpose;
  const open = openCategories(situation);
  const topics = topicsOf(open);
  return {
    words: words(
      `${lead.because.ja}ため、${open.length ? `${topics.ja}がまだ分からなくても` : ''}国への報告の対象です。`,
      `The incident must be reported to the authority, because ${lead.because.en}${open.length ? `, even though this is not known yet: ${topics.en}` : ''}.`,
    ),
    basis: lead.basis,
  };
}

function whyReview(situation: Situation): Reason {
  if (situation.breach === 'unclear') return asReason(a6Likelihood.find(situation));
  const categories = openCategories(situation);
  const open = categories.length > 0 ? categories : openMyNumber(situation);
  const topics =
    situation.myNumber.included === 'unknown' && categories.length === 0 ? withMyNumber : topicsOf(open);
  return {
    words: words(
      `${topics.ja}がまだ分からないため、報告が必要かどうかは決まっていません。`,
      `It is open whether a report is needed, because this is not known yet: ${topics.en}.`,
    ),
    basis: open.length === 1 && open[0] ? open[0].basis : article7,
  };
}

function whyNot(situation: Situation): Reason {
  if (situation.breach === 'none') return asReason(a6Likelihood.find(situation));
  if (situation.encryption === 'strongKeySafe') return asReason(a5Encryption.find(situation));
  if (situation.scope === 'beingAcquired' && situation.wrongfulPurpose === 'yes') {
    return asReason(a3WrongfulPurpose.find(situation)); // only A-3c leads here
  }
  if (situation.scope !== 'personalData') return asReason(a0dPersonalData.find(situation));
  return {
    words: words(
      '4つの類型のいずれにも当たらないため、報告の対象にならない見込みです。',
      'None of the four categories is met, so the incident is not expected to be reportable.',
    ),
    basis: article7,
  };
}

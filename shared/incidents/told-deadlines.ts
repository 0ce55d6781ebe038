import { dayWords } from '../calendar/day-words.ts';
import { voluntaryDuties } from '../deadlines/duties/voluntary.ts';
import { dutyRules } from '../deadlines/duties.ts';
import { type Words, words } from '../kernel/words.ts';
import type { DeadlinesComputed } from './kept-result.ts';

const CONTRACT = 'contract:';

/** Takes the id of a duty; returns what it is called, a contract by its partner. */
export function dutyName(rule: string): Words {
  if (rule.startsWith(CONTRACT)) {
    const partner = rule.slice(CONTRACT.length);
    return words(`${partner}への通知`, `Notice to ${partner}`);
  }
  const known: { readonly [id: string]: { title: Words } } = dutyRules;
  return (known[rule] ?? voluntaryDuties.find(({ id }) => id === rule))?.title ?? words(rule, rule);
}

const verdicts: Record<DeadlinesComputed['result']['verdict'], Words> = {
  reportable: words('報告が必要になる見込み', 'a report is expected to be needed'),
  review: words('報告の要否は未定', 'it is open whether a report is needed'),
  exempt: words('委託元への通知により免除', 'exempt, because the entruster was told'),
  notReportable: words('報告の対象にならない見込み', 'not expected to be reportable'),
};

/** A dozen days in one line are read by nobody: the reports to the authority are told, the others counted. */
const isReport = (rule: string) => /^(ppc|my-number)-/.test(rule);

/** Takes the body of a computation; returns its outcome in one line. */
export function toldResult({ result }: Pick<DeadlinesComputed, 'result'>): Words {
  const reports = result.deadlines.filter(({ rule }) => isReport(rule));
  const others = result.deadlines.length - reports.length;
  const dated = reports.flatMap(({ rule, due }) =>
    due ? [{ name: dutyName(rule), when: dayWords(due) }] : [],
  );
  const verdict = verdicts[result.verdict];
  return words(
    [
      verdict.ja,
      ...dated.map(({ name, when }) => `${name.ja} ${when.ja}`),
      ...(others > 0 ? [`ほかの期限 ${others}件`] : []),
    ].join('、'),
    [
      verdict.en,
      ...dated.map(({ name, when }) => `${name.en} ${when.en}`),
      ...(others > 0 ? [`${others} other deadlines`] : []),
    ].join('; '),
  );
}

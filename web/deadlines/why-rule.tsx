import { CALENDAR_VERSION } from '../../shared/calendar/official-years.ts';
import type { Deadline } from '../../shared/deadlines/deadline.ts';
import type { DutyRule } from '../../shared/deadlines/duties/duty.ts';
import { dutyRules } from '../../shared/deadlines/duties.ts';
import { type RuleSetId, ruleSetOf } from '../../shared/deadlines/rule-sets.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import css from './why.module.css';
import { messages } from './why-messages.ts';
import { WhyPart } from './why-part.tsx';

const rules: { readonly [rule: string]: DutyRule | undefined } = dutyRules;

/** The rule in plain words, its articles, and which version of rules and holidays was applied. */
export function WhyRule({ deadline, ruleSet }: { deadline: Deadline; ruleSet: RuleSetId | null }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { rule, basis } = deadline;
  const text = rules[rule]?.text;
  const isContract = rule.startsWith('contract:');
  return (
    <>
      {(text || isContract) && (
        <WhyPart title={m.text}>
          <p>{text ? say(text) : m.contractText}</p>
        </WhyPart>
      )}
      <WhyPart title={m.basis}>
        <ul>
          {basis.map(({ rule: id, cite }) => (
            <li key={id + cite.ja}>
              {say(cite)} <span className={css.small}>{m.rule(id)}</span>
            </li>
          ))}
        </ul>
        <p className={css.small}>
          {ruleSet && `${m.ruleSet(say(ruleSetOf(ruleSet).words))}${m.gap}`}
          {m.calendar(CALENDAR_VERSION)}
        </p>
      </WhyPart>
    </>
  );
}

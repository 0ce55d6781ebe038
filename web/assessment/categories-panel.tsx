import type { Finding } from '../../shared/deadlines/assessment.ts';
import { findingRules } from '../../shared/deadlines/rules.ts';
import { known } from '../../shared/facts/ledger.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { ledgerOf } from '../facts/ledger-of.ts';
import { cx } from '../kit/class-names.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { type Status, StatusTag } from '../kit/status-tag.tsx';
import css from './assessment.module.css';
import { FactChip } from './fact-chip.tsx';
import { messages } from './messages.ts';
import { ruleFacts, type ShownRule, shownRules } from './rule-facts.ts';

const ruleNames = new Map(Object.values(findingRules).map(({ id, name }) => [id, name]));

const looks = { met: 'done', notMet: 'not_applicable', unknown: 'unknown' } satisfies Record<
  Finding['outcome'],
  Status
>;

const isMyNumber = (rule: ShownRule) => rule.startsWith('MN-');

/** Rules about My Number or entrustment are shown only where they can matter. */
function isShown(rule: ShownRule, view: IncidentView): boolean {
  const ledger = ledgerOf(view.facts);
  if (isMyNumber(rule)) return known(ledger, 'myNumber')?.included !== 'no';
  return rule !== 'A-7' || known(ledger, 'entrustment')?.role === 'entrustee';
}

/** 4つの類型: what each rule says, the facts it rests on and its article. */
export function CategoriesPanel({ view }: { view: IncidentView }) {
  const m = useMessages(messages);
  const shown = shownRules.filter((rule) => isShown(rule, view));
  return (
    <Panel title={m.categories} flush>
      <Rows rules={shown.filter((rule) => !isMyNumber(rule))} view={view} />
      <MyNumber rules={shown.filter(isMyNumber)} view={view} />
    </Panel>
  );
}

const Rows = ({ rules, view }: { rules: readonly ShownRule[]; view: IncidentView }) => (
  <ul>
    {rules.map((rule) => (
      <CategoryRow key={rule} rule={rule} view={view} />
    ))}
  </ul>
);

/** Three rows that all wait for one answer are one row until somebody looks. */
function MyNumber({ rules, view }: { rules: readonly ShownRule[]; view: IncidentView }) {
  const m = useMessages(messages);
  const outcomes = view.assessment.findings.filter(({ rule }) => rules.some((one) => one === rule));
  if (rules.length === 0) return null;
  if (outcomes.some(({ outcome }) => outcome !== 'unknown')) return <Rows rules={rules} view={view} />;
  return (
    <details className={css.others}>
      <summary>
        {m.myNumber} <StatusTag status="unknown">{m.outcome.unknown}</StatusTag>
      </summary>
      <Rows rules={rules} view={view} />
    </details>
  );
}

function CategoryRow({ rule, view }: { rule: ShownRule; view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const finding = view.assessment.findings.find((one) => one.rule === rule);
  if (!finding) return null;
  const { outcome, words, basis } = finding;
  const name = ruleNames.get(rule);
  const isCategory = /^(A-[1-4]|MN-\d)$/.test(rule);
  const said = rule === 'A-5' ? m.exclusion[outcome] : m.outcome[outcome];
  return (
    <li className={css.row}>
      <span className={cx(css.mark, outcome === 'met' && isCategory && css.met)}>{m.marks[rule]}</span>
      <div className={css.said}>
        <div className={css.rowHead}>
          <h3>{name && say(name)}</h3>
          <StatusTag status={looks[outcome]}>{said}</StatusTag>
        </div>
        <p>{say(words)}</p>
        <p className={css.chips}>
          {ruleFacts[rule].map((fact) => (
            <FactChip key={fact} view={view} fact={fact} />
          ))}
          <BasisChip basis={[basis]} view={view} deadline={null} />
        </p>
      </div>
    </li>
  );
}

import type { Deadline } from '../../shared/deadlines/deadline.ts';
import type { Preview } from '../../shared/deadlines/preview.ts';
import type { PreviewAnswer } from '../../shared/deadlines/preview-schema.ts';
import type { FactKey } from '../../shared/facts/catalogue.ts';
import type { Words } from '../../shared/kernel/words.ts';

type Language = keyof Words;

/** What the question calls the facts that it asks about; the ledger's own names are longer. */
const fieldOf: { readonly [K in FactKey]?: string } = {
  financialHarm: 'financial',
  wrongfulPurpose: 'wrongful',
  principalCount: 'peopleMax',
  entrustment: 'role',
};

/** Takes a preview and a language; returns it in the form of the contract, where what does not apply is absent. */
export function answerOf({ assessment, deadlines, warnings }: Preview, language: Language): PreviewAnswer {
  const say = (said: Words) => said[language];
  const { verdict, categories, dayOne, ruleSet, reason, questions, asIfToday } = assessment;
  let contracts = 0;
  return {
    verdict,
    categories: [...categories],
    dayOne: String(dayOne), // awareAt is required, so there is one
    ruleSet,
    ...(asIfToday && {
      note: 'before-duty' as const,
      asIfToday: { ...asIfToday, categories: [...asIfToday.categories], ruleSet: String(asIfToday.ruleSet) },
    }),
    reason: say(reason.words),
    warnings: warnings.map(say),
    deadlines: deadlines.map((deadline) => ({
      ...deadlineOf(deadline, say),
      // Its order in the question is how the asker knows a contract.
      rule: deadline.rule.startsWith('contract:') ? `contract:${++contracts}` : deadline.rule,
    })),
    questions: questions.map(({ fact, wouldChange }) => ({
      fact: fieldOf[fact] ?? fact,
      wouldChange: say(wouldChange),
    })),
  };
}

function deadlineOf(deadline: Deadline, say: (said: Words) => string): PreviewAnswer['deadlines'][number] {
  const { rule, title, kind, addressee, guidance, days, rawDue, due, dueAt, basis, steps } = deadline;
  const { closedDays, restsOnComputedYear, condition, hint } = deadline;
  return {
    rule,
    title: say(title),
    kind,
    addressee: say(addressee.words),
    ...(addressee.toConfirm && { addresseeToConfirm: true }),
    ...(guidance && { guidance }),
    ...(days && { days }),
    ...(rawDue && { rawDue }),
    ...(due && { due, closedDays: closedDays.map(({ day }) => day), restsOnComputedYear }),
    ...(dueAt && { dueAt }),
    basis: basis.map(({ cite }) => say(cite)),
    steps: steps.map(say),
    ...(condition && { condition: say(condition) }),
    ...(hint && { hint: say(hint) }),
  };
}

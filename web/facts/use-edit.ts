import { useEffect, useId, useState } from 'react';
import type { FactStatement } from '../../shared/facts/commands.ts';
import { objectionsTo } from '../../shared/facts/objections.ts';
import type { FactView, IncidentView } from '../../shared/incidents/view.ts';
import type { FieldError } from '../../shared/kernel/refusal.ts';
import { incidentKey } from '../incidents/use-incident.ts';
import { Refused } from '../kit/api.ts';
import { useNow } from '../kit/clock.ts';
import { useDraft } from '../kit/draft.ts';
import { focusField } from '../kit/form/trouble.tsx';
import { sayItIsSaved } from '../kit/saved-note.tsx';
import { fieldErrorsOf, useCommand } from '../kit/use-command.ts';
import { usePerson } from '../people/use-session.ts';
import type { EditDraft } from './edit-draft.ts';
import { newest } from './find-facts.ts';
import { formOf } from './form-of.ts';
import { ledgerOf } from './ledger-of.ts';
import { statementOf } from './statement-of.ts';
import { rowsOf } from './value-form.ts';

function draftOf(fact: FactView): EditDraft {
  const version = newest(fact);
  const certainty = version?.certainty ?? 'unknown';
  return {
    form: formOf(fact.key, version?.value ?? null),
    unknown: false,
    certainty: certainty === 'unknown' ? '' : certainty,
    source: '',
    asOf: '',
    reason: '',
    base: version?.version ?? 0,
  };
}

/** The draft of a new version of one fact, what is wrong with it and how it is sent. */
export function useEdit(view: IncidentView, fact: FactView, onSaved: () => void) {
  const id = useId();
  const now = useNow();
  const person = usePerson();
  const ledger = ledgerOf(view.facts);
  const [seen, setSeen] = useState(view.version);
  const [own, setOwn] = useState<readonly FieldError[]>([]);
  const { values, change, keyFor, forget } = useDraft<EditDraft>(
    `${person.id}.${view.id}.fact.${fact.key}`,
    draftOf(fact),
  );
  const command = useCommand({
    path: `/api/facts/${view.id}/${fact.key}`,
    version: seen,
    keyFor,
    invalidates: incidentKey(view.id),
  });
  const { statement, missing } = statementOf(fact.key, values);
  const errors = own.length > 0 ? own : fieldErrorsOf(command.error);
  const first = errors[0]?.field;
  useEffect(() => {
    if (first !== undefined) focusField(`${id}-${first}`);
  }, [first, id]);

  function send() {
    const named = new Set(missing.map(({ field }) => field));
    const objections = statement ? objectionsTo(ledger, statement, now) : [];
    const wrong = [...missing, ...objections.filter(({ field }) => !named.has(field))];
    setOwn(wrong);
    if (statement === null || wrong.length > 0 || command.isPending) return;
    const { key: _, ...body } = statement;
    command.mutate(body, {
      onError: (error) => {
        if (error instanceof Refused && error.problem.version !== undefined) setSeen(error.problem.version);
      },
      onSuccess: () => {
        forget();
        sayItIsSaved();
        onSaved();
      },
    });
  }

  function edit(part: Partial<EditDraft>) {
    if (part.form && rowsOf(part.form) !== rowsOf(values.form)) {
      setOwn([]);
      if (fieldErrorsOf(command.error).length > 0) command.reset();
    }
    change((before) => ({ ...before, ...part }));
  }

  return {
    values,
    ledger,
    now,
    errors,
    send,
    forget,
    statement: statement satisfies FactStatement | null,
    edit,
    restart: () => change(() => draftOf(fact)),
    trouble: command.error,
    isPending: command.isPending,
    isStale: command.error instanceof Refused && command.error.problem.code === 'stale',
    needsReason: needsReason(fact, statement),
    /** `value/0/partner` stands at its own input, where an editor has one. */
    idOf: (field: string) => `${id}-${field}`,
    errorAt: (field: string) => errors.find((error) => error.field === field)?.words,
  };
}
export type EditState = ReturnType<typeof useEdit>;

/** The server refuses a change of a fact that moves deadlines without a reason. */
function needsReason(fact: FactView, statement: FactStatement | null): boolean {
  const before = newest(fact)?.value ?? null;
  if (!fact.movesDeadlines || before === null || statement === null) return false;
  return JSON.stringify(before) !== JSON.stringify(statement.value);
}

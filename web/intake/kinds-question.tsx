import { type IncidentKind, incidentKinds } from '../../shared/facts/choices.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { AnswerRow } from './answer-row.tsx';
import { TickCards } from './cards.tsx';
import { followUpsOf } from './draft.ts';
import { messages } from './messages.ts';
import type { IntakeState } from './use-intake.ts';

const UNKNOWN = 'unknown';
const allKinds = Object.keys(incidentKinds) as IncidentKind[]; // the keys of the very object

/** 何が起きていますか, and the two questions that follow where they matter. */
export function KindsQuestion({ draft, edit }: IntakeState) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { intake, kindsUnknown } = draft;
  const asked = followUpsOf(draft);
  const answers = { yes: m.yes, no: m.no, unknown: m.unknown };

  const tick = (values: string[]) => {
    const isUnknownNew = values.includes(UNKNOWN) && !kindsUnknown;
    const kinds = isUnknownNew ? [] : allKinds.filter((kind) => values.includes(kind));
    edit({ intake: { ...intake, kinds }, kindsUnknown: kinds.length === 0 && values.includes(UNKNOWN) });
  };

  return (
    <>
      <TickCards
        label={m.kinds.title}
        cards={[
          ...allKinds.map((kind) => ({ value: kind, label: say(incidentKinds[kind]) })),
          { value: UNKNOWN, label: m.unknown, unknown: true },
        ]}
        values={kindsUnknown ? [UNKNOWN] : intake.kinds}
        onChange={tick}
      />
      {asked.partners && (
        <AnswerRow
          label={m.partners}
          words={answers}
          value={intake.partners}
          onChange={(partners) => edit({ intake: { ...intake, partners } })}
        />
      )}
      {asked.entrusted && (
        <AnswerRow
          label={m.entrusted}
          words={answers}
          value={intake.entrusted}
          onChange={(entrusted) => edit({ intake: { ...intake, entrusted } })}
        />
      )}
    </>
  );
}

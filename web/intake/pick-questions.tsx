import { deviceStates } from '../../shared/facts/choices.ts';
import { type Headcount, headcounts, type Intake } from '../../shared/incidents/intake.ts';
import type { Words } from '../../shared/kernel/words.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { PickCards } from './cards.tsx';
import { messages } from './messages.ts';
import type { IntakeState } from './use-intake.ts';

const machineStates = { ...deviceStates, unknown: headcounts.unknown };

export function HeadcountQuestion({ draft, edit, touch }: IntakeState) {
  const cards = useCards(headcounts);
  const m = useMessages(messages);
  const pick = (value: string) => {
    edit({ intake: { ...draft.intake, headcount: value as Headcount } }); // a card of headcounts
    touch('headcount');
  };
  const value = draft.touched.includes('headcount') ? draft.intake.headcount : null;
  return <PickCards label={m.headcount.title} cards={cards} value={value} onChange={pick} />;
}

export function IsolatedQuestion({ draft, edit, touch }: IntakeState) {
  const cards = useCards(machineStates);
  const m = useMessages(messages);
  const pick = (value: string) => {
    edit({ intake: { ...draft.intake, isolated: value as Intake['isolated'] } }); // a card of machineStates
    touch('isolated');
  };
  const value = draft.touched.includes('isolated') ? draft.intake.isolated : null;
  return <PickCards label={m.isolated.title} cards={cards} value={value} onChange={pick} />;
}

function useCards(choices: Readonly<Record<string, Words>>) {
  const { say } = useWords();
  return Object.entries(choices).map(([value, label]) => ({
    value,
    label: say(label),
    unknown: value === 'unknown',
  }));
}

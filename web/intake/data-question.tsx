import { type DataQuestion as Asked, dataQuestions } from '../../shared/incidents/intake.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { AnswerRow } from './answer-row.tsx';
import { messages } from './messages.ts';
import type { IntakeState } from './use-intake.ts';

const rows = Object.keys(dataQuestions) as Asked[]; // the keys of the very object

export function DataQuestion({ draft, edit, touch }: IntakeState) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { intake } = draft;
  return rows.map((row) => (
    <AnswerRow
      key={row}
      label={say(dataQuestions[row])}
      note={row === 'health' ? m.data.health : undefined}
      words={{ yes: m.data.likely, no: m.data.unlikely, unknown: m.unknown }}
      value={intake.data[row]}
      onChange={(answer) => {
        edit({ intake: { ...intake, data: { ...intake.data, [row]: answer } } });
        touch('data');
      }}
    />
  ));
}

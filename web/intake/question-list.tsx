import type { ReactNode } from 'react';
import { useMessages } from '../kit/language.tsx';
import { ContactQuestion } from './contact-question.tsx';
import { DataQuestion } from './data-question.tsx';
import { answeredOf, type QuestionId, questionIds } from './draft.ts';
import { KindsQuestion } from './kinds-question.tsx';
import { messages } from './messages.ts';
import { HeadcountQuestion, IsolatedQuestion } from './pick-questions.tsx';
import { QuestionFrame } from './question-frame.tsx';
import type { IntakeState } from './use-intake.ts';
import { WhenQuestion } from './when-question.tsx';

const bodies: Record<QuestionId, (state: IntakeState) => ReactNode> = {
  kinds: KindsQuestion,
  when: WhenQuestion,
  data: DataQuestion,
  headcount: HeadcountQuestion,
  isolated: IsolatedQuestion,
  contact: ContactQuestion,
};

/** One question by its id, in its frame. */
export function Question({ id, state }: { id: QuestionId; state: IntakeState }) {
  const m = useMessages(messages);
  const Body = bodies[id];
  return (
    <QuestionFrame
      id={`intake-${id}-question`}
      number={questionIds.indexOf(id) + 1}
      title={m[id].title}
      hint={m[id].hint}
      answered={answeredOf(state.draft)[id]}
    >
      <Body {...state} />
    </QuestionFrame>
  );
}

/** All six, one below the other. */
export const QuestionList = ({ state }: { state: IntakeState }) =>
  questionIds.map((id) => <Question key={id} id={id} state={state} />);

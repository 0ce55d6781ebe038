import { Link, useLocation } from 'wouter';
import type { Deadline } from '../../shared/deadlines/deadline.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Sheet } from '../kit/sheet.tsx';
import css from './why.module.css';
import { WhyDeadline } from './why-deadline.tsx';
import { messages } from './why-messages.ts';
import { WhyVerdict } from './why-verdict.tsx';

export type WhyProps = { view: IncidentView; deadline: Deadline | null; onClose: () => void };

/** Why this day, or why this verdict: what went in, the arithmetic step by step, what the rule says and where. */
export function WhyPanel(props: WhyProps) {
  const title = useWhyTitle();
  return (
    <Sheet title={title(props.deadline)} onClose={props.onClose}>
      <WhyContent {...props} />
    </Sheet>
  );
}

export function useWhyTitle() {
  const { say } = useWords();
  const m = useMessages(messages);
  return (deadline: Deadline | null) => (deadline ? m.title(say(deadline.title)) : m.verdictTitle);
}

export function WhyContent({ view, deadline, onClose }: WhyProps) {
  const m = useMessages(messages);
  const [path] = useLocation();
  const assessment = `/incidents/${view.id}/assessment`;
  return (
    <>
      {deadline ? (
        <WhyDeadline view={view} deadline={deadline} onClose={onClose} />
      ) : (
        <WhyVerdict view={view} />
      )}
      {path !== assessment && (
        <Link href={assessment} onClick={onClose}>
          {m.toAssessment}
        </Link>
      )}
      <p className={css.small}>{m.notAdvice}</p>
    </>
  );
}

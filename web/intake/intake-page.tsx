import { Link } from 'wouter';
import { timeInJapan } from '../../shared/kernel/days.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { Empty } from '../kit/state-blocks.tsx';
import { useIsPhone, useIsWide } from '../kit/use-narrow.ts';
import { usePerson } from '../people/use-session.ts';
import type { Obstacle } from './checks.ts';
import { answeredOf, intakeOf, questionIds } from './draft.ts';
import css from './intake-page.module.css';
import { messages } from './messages.ts';
import { previewOf } from './preview.ts';
import { AnsweredProgress, KeptNote } from './progress.tsx';
import { QuestionList } from './question-list.tsx';
import { ResultBar } from './result-bar.tsx';
import { ResultPanel } from './result-panel.tsx';
import { SendPart } from './send-part.tsx';
import { StartOver } from './start-over.tsx';
import { Steps } from './steps.tsx';
import { useIntake } from './use-intake.ts';

/** 事故受付: the first three minutes. */
export function IntakePage() {
  const person = usePerson();
  const { m: kit } = useWords();
  const m = useMessages(messages);
  if (person.party === 'counsel') {
    return (
      <main id="content" className={css.page}>
        <PageTitle title={m.page} />
        <Empty title={m.counselCannot} action={<Link href="/incidents">{kit.layout.toIncidents}</Link>} />
      </main>
    );
  }
  return <IntakeForm key={person.id} />;
}

function IntakeForm() {
  const m = useMessages(messages);
  const state = useIntake(usePerson());
  const isPhone = useIsPhone();
  const { draft, now } = state;
  const preview = previewOf(intakeOf(draft), now);
  return (
    <main id="content" className={css.page} data-party="insured">
      <header className={css.head}>
        <div className={isPhone && draft.step > 0 ? 'unseen' : css.titles}>
          <PageTitle title={m.title} />
          <p className={css.lead}>{m.lead}</p>
        </div>
        <KeptNote savedAt={draft.savedAt} />
        {state.isBehalf && <p className={css.behalf}>{m.onBehalf}</p>}
      </header>
      {isPhone ? <Steps state={state} preview={preview} /> : <Sheets state={state} preview={preview} />}
      <div className={css.below}>
        <StartOver state={state} />
      </div>
    </main>
  );
}

type Props = { state: ReturnType<typeof useIntake>; preview: ReturnType<typeof previewOf> };

/** One scrolling form; the result beside it, or as a bar where there is no room. */
function Sheets({ state, preview }: Props) {
  const m = useMessages(messages);
  const isWide = useIsWide();
  const { draft, now } = state;
  const done = Object.values(answeredOf(draft)).filter(Boolean).length;
  const focusOn = ({ field }: Obstacle) => document.getElementById(`intake-${field}`)?.focus();
  const sendPart = <SendPart state={state} onObstacle={focusOn} />;
  return (
    <div className={css.columns}>
      <div className={css.form}>
        <AnsweredProgress done={done} all={questionIds.length} />
        <div className={css.questions}>
          <QuestionList state={state} />
        </div>
        {!isWide && sendPart}
      </div>
      {isWide ? (
        <aside className={css.panel} aria-labelledby="intake-result">
          <header className={css.panelHead}>
            <h2 id="intake-result">{m.panel.title}</h2>
            <p>{m.panel.computed(timeInJapan(now))}</p>
          </header>
          <ResultPanel draft={draft} now={now} preview={preview} />
          <div className={css.send}>{sendPart}</div>
        </aside>
      ) : (
        <div className={css.foot}>
          <ResultBar draft={draft} now={now} preview={preview} />
        </div>
      )}
    </div>
  );
}

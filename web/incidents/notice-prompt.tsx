import type { IncidentView } from '../../shared/incidents/view.ts';
import { useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import css from './deadline-panel.module.css';
import { DeedButton } from './deed-button.tsx';

/** Asks to tell the principals or to keep the reason why not yet; the law names no day, so people must look again. */
export function NoticePromptLine({ view }: { view: IncidentView }) {
  const { m } = useWords();
  if (view.noticePrompt === null) return null;
  const explain = view.offers.find(({ command }) => command === 'recordNoticeDelay');
  return (
    <div className={css.prompt}>
      <StatusTag status="due_soon">{m.clocks.noticePrompts[view.noticePrompt]}</StatusTag>
      {explain && (
        <DeedButton offer={explain} incident={view.id} look="quiet">
          {m.clocks.explainDelay}
        </DeedButton>
      )}
    </div>
  );
}

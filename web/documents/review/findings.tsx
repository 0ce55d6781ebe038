import { useMessages } from '../../kit/language.tsx';
import { Panel } from '../../kit/panel.tsx';
import { messages } from '../messages.ts';
import { FindingRow } from './finding-row.tsx';
import { FINDINGS } from './ids.ts';
import type { Review } from './use-review.ts';

/** 食い違い: where the text says another thing than the ledger or another document, and what may not go out. */
export function Findings({ review }: { review: Review }) {
  const m = useMessages(messages);
  const { findings } = review.view;
  if (findings.length === 0) return null;
  const open = findings.filter(({ kept }) => kept === null);
  const settled = findings.filter(({ kept }) => kept !== null);
  return (
    <div id={FINDINGS} tabIndex={-1}>
      <Panel title={m.findings} aside={m.count(open.length)} flush>
        <ul>
          {[...open, ...settled].map((finding) => (
            <FindingRow key={finding.key} review={review} finding={finding} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

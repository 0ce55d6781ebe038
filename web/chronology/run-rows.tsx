import { useState } from 'react';
import { lineKinds } from '../../shared/incidents/telling.ts';
import type { LineView } from '../../shared/incidents/view.ts';
import { timeInJapan } from '../../shared/kernel/days.ts';
import { Button } from '../kit/button.tsx';
import { cx } from '../kit/class-names.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import css from './line-row.module.css';
import { LineRow } from './line-row.tsx';
import { messages } from './messages.ts';
import type { Run } from './runs.ts';
import { Who } from './who.tsx';

type Props = { run: Run; pointedAt: number | null; onCorrect: (line: LineView) => void };

/** A run of lines: as it is where it is one, otherwise one line for all of them that opens to each. */
export function RunRows({ run, pointedAt, onCorrect }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  // A link points at one of them, which is then to be seen.
  const [isOpen, setOpen] = useState(() => run.some(({ seq }) => seq === pointedAt));
  const [newest] = run;
  const oldest = run.at(-1) ?? newest;
  const each = run.map((line) => (
    <LineRow key={line.seq} line={line} isPointedAt={line.seq === pointedAt} onCorrect={onCorrect} />
  ));
  if (run.length === 1 || newest.wrote === null || oldest.wrote === null) return each;
  const from = timeInJapan(oldest.recordedAt);
  const to = timeInJapan(newest.recordedAt);
  return (
    <>
      <tr className={cx(css.row, css.run)}>
        <th scope="row" className={css.seq}>
          #{oldest.seq}–{newest.seq}
        </th>
        <td className={css.when}>
          <b>{from === to ? to : `${from}–${to}`}</b>
        </td>
        <Who by={newest.by} />
        <td className={css.what}>
          {m.wrote(say(newest.wrote.short), oldest.wrote.version, newest.wrote.version, run.length)}
        </td>
        <td className={css.kind}>{say(lineKinds[newest.told.kind])}</td>
        <td className={css.hash} />
        <td className={css.act}>
          <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? m.hideEach : m.showEach(run.length)}
          </Button>
        </td>
      </tr>
      {isOpen && each}
    </>
  );
}

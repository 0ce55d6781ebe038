import type { ReactNode } from 'react';
import type { Change } from '../../../shared/documents/text/redline.ts';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './field-words.module.css';
import { changeId } from './ids.ts';

type Props = {
  parts: readonly Change[];
  /** Number of the change; null where nothing changed. */
  no: number | null;
  print: (word: string) => string;
  end: ReactNode;
};

/** Choices and days, each whole: unticked ones struck out, new ones underlined. */
export function ChosenParts({ parts, no, print, end }: Props) {
  const m = useMessages(messages);
  return (
    <span className={css.chosen} {...(no !== null && { id: changeId(no), tabIndex: -1 })}>
      {parts.map(({ kind, text }) =>
        kind === 'same' ? (
          <span key={text}>{print(text)}</span>
        ) : kind === 'added' ? (
          <ins key={`+${text}`}>
            <span className="unseen">{m.added} </span>
            {print(text)}
          </ins>
        ) : (
          <del key={`-${text}`}>
            <span className="unseen">{m.removed} </span>
            {print(text)}
          </del>
        ),
      )}
      <span>{end}</span>
    </span>
  );
}

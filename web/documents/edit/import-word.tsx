import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { DocumentView } from '../../../shared/documents/view.ts';
import { incidentKey } from '../../incidents/use-incident.ts';
import { Refused } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { uuid } from '../../kit/draft.ts';
import { IconCircleCheck, IconInbox } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { TroubleBox, TroubleCode } from '../../kit/state-blocks.tsx';
import type { Trouble } from '../../kit/use-command.ts';
import { usePerson } from '../../people/use-session.ts';
import css from './edit.module.css';
import { messages } from './messages.ts';
import { sendFile } from './send-file.ts';
import { broughtIn, MOST_BYTES, notWorthSending } from './word-file.ts';

const MEGABYTE = 1024 * 1024;

/** Wordを取り込む: what others changed in a file comes back as proposals; the text itself does not change. */
export function ImportWord({ view }: { view: DocumentView }) {
  const m = useMessages(messages);
  const client = useQueryClient();
  const person = usePerson();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const [before, setBefore] = useState(view.threads);
  const send = useMutation<unknown, Trouble, File>({
    mutationFn: async (file) => {
      await sendFile({
        path: `/api/documents/${view.incident.id}/${view.id}/import`,
        file,
        key: uuid(),
        onProgress: setShare,
      });
      await client.invalidateQueries({ queryKey: incidentKey(view.incident.id) });
    },
  });
  const hindrance = file && notWorthSending(file);
  const came = broughtIn(before, view.threads, person.id);

  function choose(chosen: File | null) {
    if (!chosen) return;
    setFile(chosen);
    setShare(0);
    setBefore(view.threads);
    send.reset();
    if (notWorthSending(chosen) === null) send.mutate(chosen);
  }

  return (
    <div className={css.stack}>
      <p className={css.meta}>{m.word.lead}</p>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        className="unseen"
        tabIndex={-1}
        aria-label={m.word.choose}
        onChange={(event) => {
          choose(event.target.files?.[0] ?? null);
          event.target.value = ''; // the same file may be chosen again once it is mended
        }}
      />
      <div className={css.row}>
        <Button disabled={send.isPending} onClick={() => input.current?.click()}>
          <IconInbox size={16} aria-hidden />
          {file ? m.word.another : m.word.choose}
        </Button>
      </div>
      <div role="status">
        {send.isPending && file && (
          <>
            <progress className={css.progress} value={share} max={1} aria-label={m.word.import} />
            <p>
              {share < 1 ? m.word.sending(file.name, Math.round(share * 100)) : m.word.reading(file.name)}
            </p>
          </>
        )}
        {send.isSuccess && (
          <>
            <p className={css.state}>
              <IconCircleCheck size={16} aria-hidden />
              <b>{m.word.done(came.proposals, came.comments)}</b>
            </p>
            {came.proposals > 0 && <p>{m.word.next}</p>}
          </>
        )}
      </div>
      {hindrance === 'notWord' && (
        <TroubleBox title={m.word.notWord}>
          <p>{m.word.notWordRemedy}</p>
        </TroubleBox>
      )}
      {hindrance === 'tooLarge' && (
        <TroubleBox title={m.word.refused}>
          <p>{m.word.tooLarge(MOST_BYTES / MEGABYTE)}</p>
        </TroubleBox>
      )}
      {send.error && <NotImported error={send.error} />}
    </div>
  );
}

function NotImported({ error }: { error: Trouble }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const problem = error instanceof Refused ? error.problem : null;
  // What is wrong with the file says more than that something is.
  const why = problem?.fields?.length ? problem.fields.map(({ words }) => words) : problem && [problem.words];
  return (
    <TroubleBox title={m.word.refused}>
      {why ? why.map((words) => <p key={words.ja}>{say(words)}</p>) : <p>{m.word.lost}</p>}
      {problem && !problem.fields?.length && <p>{say(problem.remedy)}</p>}
      <TroubleCode error={error} />
    </TroubleBox>
  );
}

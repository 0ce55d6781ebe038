import { type Words, words } from '../../shared/kernel/words.ts';
import { useWords } from './language.tsx';

const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+/;

/** Takes a sentence already in the reader's language; returns it as words, so that names in it can be marked. */
export const same = (said: string): Words => words(said, said);

/** Words that may quote what people wrote; within English, their Japanese is marked so that it is read aloud as such. */
export function Told({ words: told }: { words: Words }) {
  const { say, language } = useWords();
  return language === 'ja' ? told.ja : <Marked text={say(told)} />;
}

function Marked({ text }: { text: string }) {
  const [run] = japanese.exec(text) ?? [];
  if (run === undefined) return text;
  const at = text.indexOf(run);
  return (
    <>
      {text.slice(0, at)}
      <span lang="ja">{run}</span>
      <Marked text={text.slice(at + run.length)} />
    </>
  );
}

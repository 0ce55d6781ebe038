import type { Words } from '../../shared/kernel/words.ts';
import { useWords } from './language.tsx';

const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+/;

/** Words that may quote what people wrote; within English, their Japanese is marked so that it is read aloud as such. */
export function Told({ words }: { words: Words }) {
  const { say, language } = useWords();
  return language === 'ja' ? words.ja : <Marked text={say(words)} />;
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

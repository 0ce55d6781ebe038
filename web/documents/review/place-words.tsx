import type { DocumentView } from '../../../shared/documents/view.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { quoteOf } from './pick.ts';

type Props = { view: DocumentView; field: string; quote: string };

/** 5 二次被害「現時点で不正利用は…」: where a passage stands, and how it begins. */
export function PlaceWords({ view, field, quote }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const section = view.sections.find(({ fields }) => fields.some(({ id }) => id === field));
  const label = section?.fields.find(({ id }) => id === field)?.label;
  if (!section || !label) return <>{field}</>;
  return (
    <>
      {section.no} {say(label)} {quote === '' ? m.wholeField : <span lang="ja">「{quoteOf(quote)}」</span>}
    </>
  );
}

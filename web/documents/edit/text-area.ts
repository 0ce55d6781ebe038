import { type RefObject, useEffect, useLayoutEffect } from 'react';

const grows = CSS.supports('field-sizing', 'content');

/** Makes a text area as high as its text where the browser does not do so by itself. */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>, text: string) {
  useLayoutEffect(() => {
    const { current } = area;
    if (grows || !current || text === '') return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [area, text]);
}

/** The person opened a field to write in it: the caret stands behind what is there. */
export function useFocusAtEnd(area: RefObject<HTMLTextAreaElement | null>) {
  useEffect(() => {
    const { current } = area;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [area]);
}

/** Puts text in place of a range as if it were typed, so that the browser's own undo takes it back. */
export function typeAsPerson(
  area: HTMLTextAreaElement,
  { start, end }: { start: number; end: number },
  text: string,
) {
  area.focus();
  area.setSelectionRange(start, end);
  // Old, but the only way into the undo history; where it is gone the text still arrives through the value.
  document.execCommand('insertText', false, text);
}

import { type KeyboardEvent, useEffect } from 'react';

/** Takes the id of a form's first input: the focus goes there when the form opens, and back to the nearest place around it when it closes. */
export function useOwnFocus(id: string) {
  useEffect(() => {
    const input = document.getElementById(id);
    const homes = placesAround(input);
    input?.focus();
    return () => {
      // Whoever went on elsewhere stays there.
      if (document.activeElement !== document.body) return;
      homes.find((one) => one.isConnected)?.focus({ preventScroll: true });
    };
  }, [id]);
}

function placesAround(input: HTMLElement | null) {
  const places: HTMLElement[] = [];
  const next = (from: Element | null | undefined) => from?.closest<HTMLElement>('[tabindex="-1"]');
  for (let one = next(input); one; one = next(one.parentElement)) places.push(one);
  return places;
}

/** Takes what closes a form; returns what its keys do: Esc closes it, unless it ends a word being composed. */
export const closedByEscape = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  close();
};

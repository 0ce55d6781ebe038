import { useEffect, useRef } from 'react';

export type Keys = { readonly [key: string]: () => void };

const writing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"]';

/** Single keys for readers. They rest while somebody writes, composes Japanese, or has a dialog open. */
export function useReviewKeys(keys: Keys, isOn: boolean) {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      const at = event.target;
      if (at instanceof Element && at.closest(writing)) return;
      if (document.querySelector('[role="dialog"]')) return;
      const press = now.current[event.key.toLowerCase()];
      if (!press) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
}

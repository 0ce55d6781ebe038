// The places of the page that links and keys lead to.
export const itemId = (section: string) => `item-${section}`;
export const fieldId = (field: string) => `field-${field}`;
export const threadId = (no: number) => `thread-${no}`;
export const anchorId = (no: number) => `anchor-${no}`;
export const changeId = (no: number) => `change-${no}`;
export const findingId = (key: string) => `finding-${key}`;
export const FINDINGS = 'findings';
export const STALE = '[data-stale]';

/** Takes the id of a place; brings it into sight and the focus to it, once it is drawn. */
export function goTo(id: string) {
  requestAnimationFrame(() => land(document.getElementById(id)));
}

/** The same with a selector; the first such place counts. */
export function goToFirst(selector: string) {
  requestAnimationFrame(() => land(document.querySelector<HTMLElement>(selector)));
}

function land(place: HTMLElement | null) {
  if (!place) return;
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  place.focus({ preventScroll: true });
}

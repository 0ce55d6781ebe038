// The places of the page that links and keys lead to.
export const itemId = (section: string) => `item-${section}`;
export const itemBodyId = (section: string) => `item-body-${section}`;
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

/** The same, but into the input that is drawn there: whoever asks to write goes on to type. */
export function goInto(id: string) {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    land(place, (there) => there.querySelector<HTMLElement>('textarea, input, form button') ?? there);
  });
}

/** Keeps the focus at a place whose focused part is gone, without moving the page. */
export function stayAt(id: string) {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById(id)?.focus({ preventScroll: true });
  });
}

function land(place: HTMLElement | null, within = (there: HTMLElement) => there) {
  if (!place) return;
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const folded = place.closest('[data-folded]');
  if (!folded) return arrive(place, within(place));
  document.querySelector<HTMLElement>(`[aria-controls="${folded.id}"]`)?.click();
  requestAnimationFrame(() => arrive(place, within(place)));
}

function arrive(place: HTMLElement, focus: HTMLElement) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  if (focus !== place && place.contains(document.activeElement)) return; // it has taken the focus itself
  focus.focus({ preventScroll: true });
}

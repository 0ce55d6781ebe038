import { type Piece, passageOver } from './pick.ts';

/** Where a selection stands on the screen, and what of which field it covers. */
export type Selected = { field: string; start: number; end: number; box: DOMRect };

/** Takes what is selected on the page; returns the passage of the one field it begins in, null where that is no text that can be commented on. */
export function selectedIn(selection: Selection | null): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const root = around instanceof Element ? around : around.parentElement;
  const fields = root?.closest('[data-words]') ?? root;
  if (!fields) return null;
  const all = fields.matches('[data-at]') ? [fields] : [...fields.querySelectorAll('[data-at]')];
  const drawn = all.filter((one) => range.intersectsNode(one));
  const home = drawn
    .find((one) => pieceOf(one, range).from < pieceOf(one, range).to)
    ?.closest('[data-words]');
  if (!home) return null;
  const pieces = drawn.filter((one) => home.contains(one)).map((one) => pieceOf(one, range));
  const text = [...home.querySelectorAll('[data-at]')].map((one) => one.textContent).join('');
  const passage = passageOver(pieces, text);
  const field = home.getAttribute('data-words');
  return passage && field ? { field, ...passage, box: range.getBoundingClientRect() } : null;
}

/** A drawn piece holds nothing but its one run of text. */
function pieceOf(drawn: Element, range: Range): Piece {
  const length = drawn.textContent.length;
  const at = Number(drawn.getAttribute('data-at'));
  const placeOf = (container: Node, offset: number) =>
    container instanceof Text ? offset : offset === 0 ? 0 : length;
  const begins = drawn.contains(range.startContainer);
  const ends = drawn.contains(range.endContainer);
  return {
    at,
    from: begins ? placeOf(range.startContainer, range.startOffset) : 0,
    to: ends ? placeOf(range.endContainer, range.endOffset) : length,
  };
}

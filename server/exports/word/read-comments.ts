import type { Document } from '@xmldom/xmldom';
import { VIA_US } from './marks.ts';
import { elementsIn } from './parse-part.ts';
import { attribute, tokensIn } from './tokens.ts';

export type Remark = { id: string; author: string; text: string };

/** Takes the comments part of a file; returns the comments that did not go out with it, replies included. */
export function remarksOf(comments: Document | null): readonly Remark[] {
  const root = comments?.documentElement;
  return (root ? elementsIn(root) : [])
    .map((element) => ({
      id: attribute(element, 'id') ?? '',
      author: attribute(element, 'author') ?? '',
      text: [...tokensIn(element)]
        .map((token) => (token.type === 'text' && token.track.removedBy === null ? token.text : ''))
        .join('')
        .trim(),
    }))
    .filter(({ author, text }) => !author.endsWith(VIA_US) && text !== '');
}

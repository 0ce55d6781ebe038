import type { PaperSection } from './paper.ts';

/** Takes an item of a paper; returns its number and title as one line, `4　原因`. */
export const itemTitle = ({ no, title }: PaperSection) => (no === null ? title : `${no}　${title}`);

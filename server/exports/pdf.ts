import type { Paper } from '../../shared/documents/paper.ts';
import { onOnePage } from './brief-fit.ts';
import { fontCoverage } from './fonts.ts';
import { printed } from './printed.ts';
import { forget, typeset } from './typesetter.ts';

const isCovered = fontCoverage();

/** Takes a paper; returns it as PDF/A-2b on A4, the same bytes for the same paper, with every font in it; a brief is one page. Runs only where nobody waits: it holds the thread. */
export function pdfOf(paper: Paper): Uint8Array {
  const sheet = printed(paper, isCovered);
  try {
    return (sheet.layout === 'brief' ? onOnePage(sheet) : typeset(sheet.layout, sheet)).pdf();
  } finally {
    forget();
  }
}

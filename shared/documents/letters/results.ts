import { current } from '../../facts/ledger.ts';
import { words } from '../../kernel/words.ts';
import type { Pieces } from '../cite.ts';
import type { Known } from '../known.ts';
import { part, prose } from './parts.ts';

/** 業績への影響: only listed companies and their subsidiaries say it. */
export const results = part(
  'results',
  words('業績への影響', 'Effect on results'),
  prose('ps.results', words('業績への影響', 'Effect on results'), ['sectors'], ofListed, {
    hint: words('上場会社とその子会社だけが書きます', 'Only listed companies and their subsidiaries'),
  }),
);

function ofListed({ ledger }: Known): Pieces {
  const isListed = current(ledger, 'sectors')?.value?.includes('listed') === true;
  return isListed
    ? ['業績への影響は精査中です。開示すべきことが分かりましたら、すみやかにお知らせいたします。']
    : [];
}

import { current } from '../../facts/ledger.ts';
import { cite, or, type Pieces, say, shown } from '../cite.ts';
import type { Known } from '../known.ts';

/** Takes what is known; returns whether partners are reached, as far as that was looked into. */
export const effectOnPartner = (known: Known): Pieces =>
  or(
    say`お取引先については、${cite(known, 'partners')}状況です。`,
    say`貴社への影響は、${shown(known, 'partners')}です。`,
  );

/** Returns what a partner can do at once, whatever the cause. */
export const asks = (): Pieces => [
  '・当社を名乗る不審なメール、振込先の変更の連絡などには応じず、ご存じの担当者に電話でお確かめください。\n・当社のシステムとつながる回線やアカウントをお持ちの場合は、当面の停止をご検討ください。',
];

/**
 * Takes what is known; returns that the letter is the notice a contract promises. It cites nothing: the fact lists every
 * partner, and a citation brought up to date would show each of them the others.
 */
export const underContract = ({ ledger }: Known): Pieces =>
  current(ledger, 'contracts')?.value?.length
    ? ['本書は、貴社との契約に定める事故の通知を兼ねるものです。']
    : [];

import type { Paper, PaperField, PaperSection } from '../../../shared/documents/paper.ts';
import type { Instant } from '../../../shared/kernel/days.ts';

export const HASH = '41c9'.repeat(16);

/** Takes what matters to a test; returns a paper of the fourth version, a report on numbered items where nothing else is said. */
export function paperOf(own: Partial<Omit<Paper, 'incident' | 'document'>>, status = '下書き'): Paper {
  return {
    incident: { id: 'incident-1', reference: 'INC-2026-0147', company: 'しおかぜ通販株式会社' },
    document: {
      id: 'document-1',
      kind: 'ppcPreliminary',
      title: '漏えい等報告書（速報）',
      edition: 1,
      version: 4,
      hash: HASH,
      savedAt: '2026-11-03T01:24:00.000Z' as Instant, // written in the form of one
      status,
    },
    layout: 'form',
    addressee: '個人情報保護委員会 御中',
    caution: null,
    sections: [itemOf('1', { 概要: '受注サーバーが暗号化された。' })],
    ...own,
  };
}

/** Takes a number and texts by label; returns an item that holds them. */
export function itemOf(
  no: string | null,
  texts: Readonly<Record<string, string>>,
  own: Partial<PaperSection> = {},
): PaperSection {
  const id = `item.${no ?? 'unnumbered'}`;
  const fields = Object.entries(texts).map(
    ([label, text], at): PaperField => ({ id: `${id}.${at}`, label, text, editable: true }),
  );
  return { id, no, title: Object.keys(texts)[0] ?? '', titled: true, state: null, fields, ...own };
}

/** Takes how many; returns that many lines of a list. */
export const listOf = (count: number, what = '確かめること') =>
  Array.from({ length: count }, (_, at) => `・${what}その${at + 1}`).join('\n');

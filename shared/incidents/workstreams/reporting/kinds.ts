import { words } from '../../../kernel/words.ts';

export const reportKinds = {
  preliminary: words('速報', 'Preliminary report'),
  followUp: words('続報', 'Follow-up report'),
  final: words('確報', 'Final report'),
  voluntary: words('任意報告', 'Voluntary report'),
} as const;
export type ReportKind = keyof typeof reportKinds;

import { words } from '../../kernel/words.ts';

export const presence = { yes: words('有', 'Yes'), no: words('無', 'No') } as const;
export const presenceOrUnknown = { ...presence, unknown: words('不明', 'Unknown') } as const;
export const otherChoice = { other: words('その他', 'Other') } as const;

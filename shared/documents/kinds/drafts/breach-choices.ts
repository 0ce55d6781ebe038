import { current } from '../../../facts/ledger.ts';
import { words } from '../../../kernel/words.ts';
import type { Known } from '../../known.ts';

/** 漏えい・滅失・毀損, each of them or its likelihood. */
export const breachTypes = {
  leak: words('漏えい', 'Leak'),
  leakLikely: words('漏えいのおそれ', 'Leak likely'),
  loss: words('滅失', 'Loss'),
  lossLikely: words('滅失のおそれ', 'Loss likely'),
  damage: words('毀損', 'Damage'),
  damageLikely: words('毀損のおそれ', 'Damage likely'),
} as const;

/** Takes what is known; returns 漏えい only where it is confirmed, its likelihood where it is likely. Loss and damage hang on backups nobody has spoken of (A-L4), so people choose them. */
export function breachChoices({ ledger }: Known): (keyof typeof breachTypes)[] {
  const version = current(ledger, 'breach');
  if (version?.value === 'confirmed') return [version.certainty === 'confirmed' ? 'leak' : 'leakLikely'];
  return version?.value === 'likely' ? ['leakLikely'] : [];
}

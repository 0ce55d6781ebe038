import { type DelegationId, delegations } from '../facts/delegations.ts';
import { words } from '../kernel/words.ts';
import type { Addressee } from './deadline.ts';
import type { Situation } from './situation.ts';

export const ppc: Addressee = {
  words: words('個人情報保護委員会', 'Personal Information Protection Commission (PPC)'),
  toConfirm: false,
};

/** Supervised firms are found by their sector where nobody chose a row of the delegation table. */
function delegationOf({ delegation, sectors }: Situation): DelegationId | null {
  if (delegation !== null) return delegation === 'none' ? null : delegation;
  if (sectors?.includes('finance')) return 'finance';
  return sectors?.includes('telecom') ? 'communications' : null;
}

/** Takes a situation; returns to whom the reports of 法26条 go: the PPC, or the minister of a delegated business, to be confirmed each time. */
export function reportAddressee(situation: Situation): Addressee {
  const delegated = delegationOf(situation);
  if (delegated === null) return ppc;
  const { ja, en } = delegations[delegated].minister;
  return {
    words: words(
      `${ja}（個人情報保護委員会の委任表で確認してください。自社の社員・株主の情報は個人情報保護委員会へ）`,
      `${en} (confirm on the PPC’s delegation table; data of own staff and shareholders go to the PPC)`,
    ),
    toConfirm: true,
  };
}

export const certain = (ja: string, en: string): Addressee => ({ words: words(ja, en), toConfirm: false });
export const toConfirm = (ja: string, en: string): Addressee => ({ words: words(ja, en), toConfirm: true });

import { current, known, type Ledger } from '../facts/ledger.ts';
import { peopleOf } from './people-of.ts';
import { type Situation, unknownSituation } from './situation.ts';

/** Takes a ledger; returns what the law asks about it, from the newest version of each fact; unasked stays unknown (law.md 1.7). */
export function situationOf(ledger: Ledger): Situation {
  const entrustment = known(ledger, 'entrustment');
  const isEntrustee = entrustment?.role === 'entrustee';
  return {
    awareAt: known(ledger, 'awareAt'),
    knownBy: known(ledger, 'awareBy'),
    breach: breachOf(ledger),
    scope: known(ledger, 'dataScope') ?? unknownSituation.scope,
    specialCare: known(ledger, 'specialCare') ?? 'unknown',
    financialHarm:
      (known(ledger, 'cardNumbers') ?? 0) > 0 ? 'yes' : (known(ledger, 'financialHarm') ?? 'unknown'),
    wrongfulPurpose: known(ledger, 'wrongfulPurpose') ?? 'unknown',
    people: peopleOf(ledger),
    encryption: encryptionOf(ledger),
    role: isEntrustee ? 'entrustee' : 'owner',
    entrusterNotifiedOn: isEntrustee ? entrustment.notifiedOn : null,
    wrongfulPurposeReversed: isReversed(ledger),
  };
}

/** A denial stops the clocks only when somebody checked: an estimated "none" is still unclear (A-L2, A-6c). */
function breachOf(ledger: Ledger): Situation['breach'] {
  const version = current(ledger, 'breach');
  if (version?.value === 'none' && version.certainty === 'estimated') return 'unclear';
  return version?.value ?? unknownSituation.breach;
}

/** a safe key is believed only on evidence, and never on an estimate. */
function encryptionOf(ledger: Ledger): Situation['encryption'] {
  const version = current(ledger, 'encryption');
  if (version?.value?.method !== 'strong') return 'none';
  const { key, evidence } = version.value;
  if (key === 'leaked') return 'strongKeyLeaked';
  const isGrounded = version.certainty === 'confirmed' || version.certainty === 'provisional';
  return key === 'safe' && isGrounded && evidence?.trim() ? 'strongKeySafe' : 'strongKeyUnknown';
}

function isReversed(ledger: Ledger): boolean {
  const now = known(ledger, 'wrongfulPurpose');
  if (now === null) return false;
  return (ledger.wrongfulPurpose ?? []).some(({ value }) => value !== null && value !== now);
}

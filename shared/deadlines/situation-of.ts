import { current, known, type Ledger } from '../facts/ledger.ts';
import { sectorKeys } from '../facts/sectors.ts';
import { peopleOf } from './people-of.ts';
import { type Situation, unknownSituation } from './situation.ts';

/** Takes a ledger; returns what the law asks about it, from the newest version of each fact; unasked stays unknown (law.md 1.7). */
export function situationOf(ledger: Ledger): Situation {
  const entrustment = known(ledger, 'entrustment');
  const isEntrustee = entrustment?.role === 'entrustee';
  return {
    awareAt: awareAtOf(ledger),
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
    myNumber: known(ledger, 'myNumber') ?? unknownSituation.myNumber,
    sectors: sectorsOf(ledger),
    delegation: known(ledger, 'delegation'),
    contracts: known(ledger, 'contracts') ?? [],
  };
}

/** The earliest grounded moment: what the company noticed itself, or was told by somebody who could know (D-1b, A-7c); a later one never postpones. */
const awareAtOf = (ledger: Ledger): Situation['awareAt'] =>
  [known(ledger, 'awareAt'), known(ledger, 'toldAt')].filter((at) => at !== null).sort()[0] ?? null;

function sectorsOf(ledger: Ledger): Situation['sectors'] {
  const chosen = known(ledger, 'sectors');
  return chosen && sectorKeys.filter((sector) => chosen.includes(sector));
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

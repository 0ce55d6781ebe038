import { assess } from '../deadlines/assess.ts';
import { situationOf } from '../deadlines/situation-of.ts';
import type { Ledger } from '../facts/ledger.ts';
import type { Instant } from '../kernel/days.ts';
import type { Known } from './known.ts';

const made = new WeakMap<Ledger, Known>();

/** Takes a ledger; returns what a draft could be written from if nothing else were known: enough to ask what a choice would be that rests on facts alone. */
export function knownFromFacts(ledger: Ledger): Known {
  const known = made.get(ledger);
  if (known) return known;
  const fresh: Known = {
    company: '',
    reference: '',
    title: '',
    now: '1970-01-01T00:00:00.000Z' as Instant, // no choice that rests on facts asks for the day
    ledger,
    assessment: assess(situationOf(ledger)),
    deadlines: [],
    measures: [],
    findings: [],
    forensics: { vendor: null },
    notices: { target: null, told: 0, substitutes: [] },
    callCentre: { hours: null },
    filings: [],
    claim: { amount: null, paid: null },
    deeds: [],
    earlier: null,
  };
  made.set(ledger, fresh);
  return fresh;
}

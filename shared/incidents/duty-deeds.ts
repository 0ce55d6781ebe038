import type { Party } from '../people/people.ts';
import { chartCommands } from './commands.ts';
import { type Duty, endOfDuty } from './duties.ts';

/** What can be asked about one duty. */
export const dutyDeedNames = ['fulfilDuty', 'setTarget', 'setCutoff', 'ruleOutDuty', 'resumeDuty'] as const;
export type DutyDeed = (typeof dutyDeedNames)[number];

/** Only counsel says that the law does not ask; promises and contacts are the coordinator's to judge too. */
const isCounsels = ({ deadline }: Duty) => deadline?.kind === 'statutory' || deadline?.kind === 'guidance';

const isPossible: { readonly [D in DutyDeed]: (duty: Duty) => boolean } = {
  // What a workstream carries out is recorded there, once.
  fulfilDuty: ({ page, state }) => page === null && state === 'open',
  ruleOutDuty: ({ page, state }) => page === null && state === 'open',
  resumeDuty: ({ page, state }) => page === null && state !== 'open',
  setTarget: ({ rule, state }) => state === 'open' && rule !== 'principal-notice', // notices keep their own target
  setCutoff: (duty) => duty.state === 'open' && endOfDuty(duty) !== null,
};

/** Takes a duty; returns what can be done about it now, whoever does it. */
export const possibleDeeds = (duty: Duty): readonly DutyDeed[] =>
  dutyDeedNames.filter((deed) => isPossible[deed](duty));

/** Takes a duty and a party; says whether ruling it out, or another deed, is theirs. */
export const isTheirs = (deed: DutyDeed, duty: Duty, party: Party): boolean =>
  chartCommands[deed].by.includes(party) &&
  !(deed === 'ruleOutDuty' && party !== 'counsel' && isCounsels(duty));

/** Takes a duty and a party; returns what they can do about it now. */
export const dutyDeeds = (duty: Duty, party: Party): readonly DutyDeed[] =>
  possibleDeeds(duty).filter((deed) => isTheirs(deed, duty, party));

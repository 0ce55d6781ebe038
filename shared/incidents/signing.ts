import { actorName, personOf as personBehind } from '../people/people.ts';
import type { Said } from './said.ts';

/** Takes an event; returns the id of who caused it, as sign-offs keep it. */
export const personOf = ({ by }: Said) => personBehind(by);

/** Takes an event; returns the name of who caused it, as a stranger will read it years later. */
export const nameOf = ({ by }: Said) => actorName(by);

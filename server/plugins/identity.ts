import type { FastifyRequest } from 'fastify';
import { demoPeople } from '../../shared/people/demo-people.ts';
import type { Person } from '../../shared/people/people.ts';

const COOKIE = 'shirube-demo-person';

/** Stands in for sign-in: takes a request, returns the demo person its cookie names, the insured where it names nobody. */
export function demoPersonOf(request: FastifyRequest): Person {
  const named = new RegExp(`(?:^|; )${COOKIE}=([a-z-]+)`).exec(request.headers.cookie ?? '')?.[1];
  const person = demoPeople.find(({ id }) => id === named) ?? demoPeople[0];
  if (!person) throw new Error('there is no demo person');
  return person;
}

/** Takes a person's id; returns the cookie that chooses them. */
export const demoCookie = (id: string) =>
  `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`;

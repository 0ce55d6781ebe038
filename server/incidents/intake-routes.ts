import type { FastifyPluginAsync } from 'fastify';
import { type IntakeBody, intakeBody } from '../../shared/incidents/intake-schema.ts';
import { openIncident } from '../../shared/incidents/open.ts';
import { partyObjection } from '../../shared/incidents/policy.ts';
import { words } from '../../shared/kernel/words.ts';
import type { Person } from '../../shared/people/people.ts';
import type { Deps } from '../deps.ts';
import { invalid, refused } from '../plugins/problem.ts';
import { answerOnce } from './answer-once.ts';
import { openedAnswer, problemAnswer } from './answers.ts';
import { keyHeader } from './headers.ts';
import { nextReference } from './reference.ts';
import { insertIncident } from './save.ts';

/** 事故受付: the one write that needs no version, because nothing is there yet. */
export const intakeRoutes: FastifyPluginAsync<Deps> = async (app, deps) => {
  const schema = {
    operationId: 'openIncident',
    tags: ['incidents'],
    headers: keyHeader,
    body: intakeBody,
    response: { 201: openedAnswer, '4xx': problemAnswer, '5xx': problemAnswer },
  };
  app.post<{ Body: IntakeBody }>('/incidents', { schema }, async (request, reply) => {
    const person = deps.whoIs(request);
    const objection = partyObjection(['insured', 'coordinator'], person);
    if (objection) throw refused(objection);
    const insured = insuredOf(person, request.body, deps.people);
    const answer = await answerOnce(deps, request, person, async (now) => async (q) => {
      const identity = { id: deps.newId(), reference: await nextReference(q, now), ...insured };
      const decision = openIncident(identity, request.body, person, now);
      if (!decision.ok) throw refused(decision.refusal);
      await insertIncident(q, decision.value, { origin: null, contact: request.body.contact }, now);
      return { id: identity.id, reference: identity.reference, version: decision.value.next.version };
    });
    return reply.code(201).send(answer);
  });
};

/** The insured's own company is known; a coordinator writes down the caller's, which is bound where we know it. */
function insuredOf(person: Person, { company }: IntakeBody, people: readonly Person[]) {
  if (person.party === 'insured')
    return { company: person.organisation.name.ja, organisation: person.organisation.id };
  if (!company)
    throw invalid([
      { field: 'company', words: words('会社名を入れてください', 'Give the name of the company') },
    ]);
  const known = people.find(
    ({ party, organisation }) => party === 'insured' && Object.values(organisation.name).includes(company),
  );
  return { company, organisation: known?.organisation.id ?? null };
}

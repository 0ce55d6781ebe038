import type { FastifyPluginAsync } from 'fastify';
import Type, { type Static } from 'typebox';
import { words } from '../../shared/kernel/words.ts';
import type { Deps } from '../deps.ts';
import { demoCookie } from '../plugins/identity.ts';
import { invalid } from '../plugins/problem.ts';

const body = Type.Object({ person: Type.String({ maxLength: 64 }) }, { additionalProperties: false });

/** Until people can sign in: who am I, whom could I be, and let me be another one. */
export const sessionRoutes: FastifyPluginAsync<Deps> = async (app, { whoIs, people }) => {
  app.get('/session', { schema: { tags: ['session'] } }, async (request) => ({
    person: whoIs(request),
    people,
  }));

  app.put<{ Body: Static<typeof body> }>(
    '/session',
    { schema: { tags: ['session'], body } },
    async (request, reply) => {
      const person = people.find(({ id }) => id === request.body.person);
      if (!person)
        throw invalid([{ field: 'person', words: words('この人はいません', 'There is no such person') }]);
      return reply.header('set-cookie', demoCookie(person.id)).send({ person, people });
    },
  );
};

import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import type { ListedFeed } from '../../db/calendar/store.ts';
import type { CalendarFeedView, MadeCalendarFeed } from '../../shared/deadlines/calendar-feed-view.ts';
import { maySee } from '../../shared/incidents/policy.ts';
import { sha256Hex } from '../../shared/kernel/canonical.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../incidents/answer-once.ts';
import { load } from '../incidents/load.ts';
import { notFound } from '../plugins/problem.ts';
import { type feedBody, type feedParams, listSchema, makeSchema, revokeSchema } from './schemas.ts';

type Make = { Body: Static<typeof feedBody> };
type Revoke = { Params: Static<typeof feedParams> };

/** 予定表のアドレス: a person makes, lists and revokes their own. */
export const calendarRoutes: FastifyPluginAsync<Deps> = async (app, deps) => {
  const { store, whoIs, newId, newSecret } = deps;

  app.post<Make>('/calendar-feeds', { schema: makeSchema }, async (request, reply) => {
    const person = whoIs(request);
    const { incident } = request.body;
    const id = newId();
    const secret = newSecret();
    const made = await answerOnce<MadeCalendarFeed>(deps, request, person, async (createdAt) => {
      if (incident !== null) await load(store.read, incident, person);
      const feed = { id, secretHash: sha256Hex(secret), person: person.id, incident, createdAt };
      return async (q) => {
        await q.feeds.insert({ ...feed, revokedAt: null });
        return { id, url: null }; // kept for repetitions, so the secret must not be in it
      };
    });
    return reply.code(201).send(made.id === id ? { id, url: addressOf(request, secret) } : made);
  });

  app.get('/calendar-feeds', { schema: listSchema }, async (request) => {
    const person = whoIs(request);
    const feeds = await store.read.feeds.of(person.id);
    // An incident that is no longer theirs is not named; its address gives nothing either.
    const items = feeds.filter(
      ({ incident, organisation }) => incident === null || maySee(person, organisation),
    );
    return { items: items.map(viewOf) };
  });

  app.post<Revoke>('/calendar-feeds/:feed/revoke', { schema: revokeSchema }, async (request) => {
    const person = whoIs(request);
    const id = request.params.feed;
    return answerOnce(deps, request, person, async (now) => async (q) => {
      const revokedAt = await q.feeds.revoke(id, person.id, now);
      if (revokedAt === null) throw notFound();
      return { id, revokedAt };
    });
  });
};

/** Under the name by which we were reached, for the person hands it to a calendar of their own. */
const addressOf = ({ protocol, host }: FastifyRequest, secret: string) =>
  `${protocol}://${host}/api/calendar/${secret}.ics`;

const viewOf = ({ id, incident, reference, createdAt, revokedAt }: ListedFeed): CalendarFeedView => ({
  id,
  incident: incident !== null && reference !== null ? { id: incident, reference } : null,
  createdAt,
  revokedAt,
});

import type { FastifyPluginAsync } from 'fastify';
import type { Static } from 'typebox';
import { calendarEvents } from '../../shared/deadlines/calendar-events.ts';
import { maySee } from '../../shared/incidents/policy.ts';
import { sha256Hex } from '../../shared/kernel/canonical.ts';
import { type Instant, plusHours } from '../../shared/kernel/days.ts';
import { words } from '../../shared/kernel/words.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../plugins/problem.ts';
import { icsOf } from './ics.ts';
import { subscriptionSchema } from './schemas.ts';

/** Long enough that every subscriber hears of a cancellation. */
const CHANGED_WITHIN_DAYS = 90;

type Subscription = {
  Params: Static<(typeof subscriptionSchema)['params']>;
  Querystring: Static<(typeof subscriptionSchema)['querystring']>;
};

/** The calendar behind a secret address. Who fetches it has no session: the feed acts as its person, as they stand today. */
export const subscriptionRoutes: FastifyPluginAsync<Deps> = async (app, deps) => {
  app.get<Subscription>('/calendar/:secret.ics', { schema: subscriptionSchema }, async (request, reply) => {
    const language = request.query.lang === 'en' ? 'en' : 'ja';
    const { name, files } = await filesOf(deps, request.params.secret);
    const text = icsOf(name[language], calendarEvents(files), language);
    const etag = `"${sha256Hex(text).slice(0, 32)}"`;
    // Asked for anew each time, so that a revoked address goes silent at once.
    reply.headers({ etag, 'cache-control': 'private, no-cache' });
    if (isKnown(etag, request.headers['if-none-match'])) return reply.code(304).send();
    return reply
      .header('content-disposition', 'inline; filename="shirube.ics"')
      .type('text/calendar; charset=utf-8')
      .send(text);
  });
};

/** Says not a word about why there is nothing: unknown, revoked, mistyped, or no longer theirs. */
async function filesOf({ store, people, now }: Deps, secret: string) {
  const feed = await store.read.feeds.bySecret(sha256Hex(secret));
  const person = people.find(({ id }) => id === feed?.person);
  if (!feed || feed.revokedAt !== null || !person) throw notFound();
  const rows = await store.read.feeds.dated({
    since: daysBefore(now(), CHANGED_WITHIN_DAYS),
    ...(feed.incident === null ? {} : { incident: feed.incident }),
    ...(person.party === 'insured' ? { organisation: person.organisation.id } : {}),
  });
  const files = rows.filter(({ organisation }) => maySee(person, organisation));
  const [first] = files;
  if (feed.incident === null) return { name: words('しるべ 期限', 'Shirube deadlines'), files };
  if (!first) throw notFound();
  return { name: words(`しるべ ${first.reference}`, `Shirube ${first.reference}`), files };
}

const daysBefore = (at: Instant, days: number) => plusHours(at, -24 * days);

const isKnown = (etag: string, known = '') =>
  known.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));

import { randomUUID } from 'node:crypto';
import { openStore } from '../../db/open.ts';
import { insertIncident } from '../../server/incidents/save.ts';
import { emptyIntake } from '../../shared/incidents/intake.ts';
import { openIncident } from '../../shared/incidents/open.ts';
import { type Instant, instantOf } from '../../shared/kernel/days.ts';
import { demoPeople } from '../../shared/people/demo-people.ts';

const BATCH = 100;
const HOUR = 3_600_000;

/** The intake that the bench sends: what an insured under a ransom attack knows in the first minutes. */
export const intakeAt = (awareAt: Instant) => ({
  ...emptyIntake,
  kinds: ['ransom' as const],
  awareAt,
  data: { ...emptyIntake.data, contacts: 'yes' as const, health: 'no' as const },
  headcount: 'over1000' as const,
  isolated: 'partly' as const,
  contact: { phone: '090-0000-0000' },
});

/** Fills a data folder with incidents through the store, each with its facts and first lines. */
export async function seed(folder: string, count: number): Promise<void> {
  const store = await openStore({ kind: 'sqlite', folder });
  const [person] = demoPeople;
  if (!person) throw new Error('there is no demo person');
  const now = Date.now();
  const { id: organisation, name } = person.organisation;

  for (let from = 0; from < count; from += BATCH) {
    const at = instantOf(now - from * HOUR);
    const origin = { id: '', reference: '', company: name.ja, organisation };
    const opened = openIncident(origin, intakeAt(instantOf(Date.parse(at) - HOUR)), person, at);
    if (!opened.ok) throw new Error(opened.refusal.words.en);
    const { next, events } = opened.value;
    await store.tx(async (q) => {
      for (let each = from; each < Math.min(from + BATCH, count); each++) {
        const identity = { id: randomUUID(), reference: `BENCH-${each}` };
        const own = events.map((event) =>
          event.type === 'incident.reported' ? { ...event, reference: identity.reference } : event,
        );
        const beside = { origin: null, contact: { phone: '090-0000-0000' } };
        await insertIncident(q, { next: { ...next, ...identity }, events: own }, beside, at);
      }
    });
  }
  await store.close();
}

import { emptyIntake } from '../../shared/incidents/intake.ts';
import type { Client } from '../kit/server-process.ts';

/** One write somebody asked for. Its mark stands once in what it stores, and is its Idempotency-Key. */
export type Deed = {
  mark: string;
  path: string;
  body: object;
  /** Null for the opening of an incident. */
  incident: string | null;
  version?: number;
  outcome: Outcome;
};
/** `open`: no answer came, so nobody knows; `refused`: the server said that it did nothing. */
export type Outcome =
  | { kind: 'open' }
  | { kind: 'refused'; status: number }
  | { kind: 'done'; incident: string; version: number };

const reported = { ...emptyIntake, kinds: ['ransom'], contact: { phone: '090-0000-0000' } };
const undecided: Outcome = { kind: 'open' };

/** The opening of an incident whose title is the mark. */
export const opening = (mark: string): Deed => ({
  mark,
  path: '/api/incidents',
  body: { ...reported, title: mark },
  incident: null,
  outcome: undecided,
});

const command = (name: string, field: string) => (mark: string, incident: string, version: number) => ({
  mark,
  path: `/api/incidents/${incident}/${name}`,
  body: { [field]: mark },
  incident,
  version,
  outcome: undecided,
});

export const addLine = command('addLine', 'text');

const firstSign = (mark: string, incident: string, version: number) => ({
  mark,
  path: `/api/facts/${incident}/firstSign`,
  body: { value: 'サーバーが遅くなった', certainty: 'provisional', source: mark },
  incident,
  version,
  outcome: undecided,
});

const moves = [command('startIsolation', 'what'), addLine, firstSign, command('renameIncident', 'title')];

/** Sends a deed and notes what came of it; the same deed may be sent again. */
export async function carry(client: Client, deed: Deed): Promise<Outcome> {
  const { path, body, mark, version } = deed;
  try {
    const { status, json } = await client.post(path, body, {
      key: mark,
      ...(version === undefined ? {} : { version }),
    });
    const answer = json<{ id?: string; version?: number }>();
    deed.outcome =
      status < 300
        ? { kind: 'done', incident: deed.incident ?? answer.id ?? '', version: answer.version ?? 0 }
        : { kind: 'refused', status };
  } catch {
    deed.outcome = { kind: 'open' };
  }
  return deed.outcome;
}

/** Opens incidents and works on them, and on a common one, until the server is gone. */
export async function stream(client: Client, nextMark: () => string, common: string, deeds: Deed[]) {
  const does = async (deed: Deed) => {
    deeds.push(deed);
    return carry(client, deed);
  };
  for (;;) {
    const opened = await does(opening(nextMark()));
    if (opened.kind !== 'done') return;
    let { incident, version } = opened;
    for (const move of moves) {
      const outcome = await does(move(nextMark(), incident, version));
      if (outcome.kind !== 'done') return;
      ({ incident, version } = outcome);
    }
    const seen = await client.get(`/api/incidents/${common}`).catch(() => null);
    if (seen?.status !== 200) return;
    const shared = await does(addLine(nextMark(), common, seen.json<{ version: number }>().version));
    const isLoser = shared.kind === 'refused' && shared.status === 412;
    if (shared.kind !== 'done' && !isLoser) return;
  }
}

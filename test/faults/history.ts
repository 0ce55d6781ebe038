import type { Client } from '../kit/server-process.ts';
import { carry, type Deed } from './deeds.ts';

type Line = { seq: number; type: string };

/** What a new incident begins with: its report and one statement for each fact the intake asks about. */
const FIRST_LINES = 15;

/** Takes what was asked of a server before it died and a client of the one after; returns every way in which the two disagree. Writes whose fate is unknown are sent again, with the same key. */
export async function disagreements(client: Client, deeds: readonly Deed[]): Promise<string[]> {
  const found: string[] = [];
  const read = reader(client);

  for (const { mark, outcome } of deeds) {
    if (outcome.kind !== 'done') continue;
    const lines = await read(outcome.incident);
    const places = lines.flatMap((line) => (JSON.stringify(line).includes(mark) ? [line.seq] : []));
    const isThere = places.length === 1 && (places[0] === outcome.version || places[0] === 1);
    if (!isThere) found.push(`${mark} was acknowledged as #${outcome.version}, but stands at [${places}]`);
  }
  for (const deed of deeds) {
    if (deed.outcome.kind !== 'done') found.push(...(await repeated(client, deed)));
  }
  const touched = new Set(deeds.flatMap(({ outcome }) => (outcome.kind === 'done' ? outcome.incident : [])));
  const again = reader(client);
  for (const id of touched) {
    const lines = await again(id);
    const whole = lines.length >= FIRST_LINES && lines.every(({ seq }, at) => seq === at + 1);
    if (!whole) found.push(`incident ${id} is half made: ${lines.map(({ type }) => type)}`);
  }
  return found;
}

/** Sends a write that was not acknowledged twice more: it must have happened once, or not at all where it is refused. */
async function repeated(client: Client, deed: Deed): Promise<string[]> {
  const { mark, outcome: first } = deed;
  const before = await effectsOf(client, deed);
  const second = await carry(client, deed);
  const third = await carry(client, deed);
  const after = await effectsOf(client, deed);
  const wasDone = second.kind === 'done';
  const complaints = [
    first.kind === 'refused' && before > 0 && 'was refused and happened all the same',
    before > 1 && `happened ${before} times before it was sent again`,
    before === 1 && !wasDone && 'had happened, but its repetition was not told so',
    after !== Number(wasDone) && `happened ${after} times, and was answered ${JSON.stringify(second)}`,
    JSON.stringify(second) !== JSON.stringify(third) && 'was answered differently the third time',
  ];
  return complaints.flatMap((complaint) => (complaint ? [`${mark} ${complaint}`] : []));
}

async function effectsOf(client: Client, { mark, incident }: Deed): Promise<number> {
  if (incident !== null) {
    const lines = await reader(client)(incident);
    return lines.filter((line) => JSON.stringify(line).includes(mark)).length;
  }
  const found = await client.get(`/api/incidents?text=${mark}`);
  return found.json<{ total: number }>().total;
}

/** Reads chronologies by the export, which is refused where a chain is broken; each once. */
function reader(client: Client) {
  const read = new Map<string, readonly Line[]>();
  return async (incident: string): Promise<readonly Line[]> => {
    const known = read.get(incident);
    if (known) return known;
    const answer = await client.get(`/api/incidents/${incident}/export`);
    if (answer.status !== 200) throw new Error(`incident ${incident} cannot be exported: ${answer.text}`);
    const { entries } = answer.json<{ entries: readonly Line[] }>();
    read.set(incident, entries);
    return entries;
  };
}

/** How many incidents the server knows of. */
export const countOf = async (client: Client) =>
  (await client.get('/api/incidents?limit=1')).json<{ total: number }>().total;

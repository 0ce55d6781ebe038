import { setTimeout as pause } from 'node:timers/promises';
import { type ServerProcess, startServer, verify } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import { carry, type Deed, opening, stream } from './deeds.ts';
import { between, diceFrom } from './dice.ts';
import { countOf, disagreements } from './history.ts';

const CLIENTS = 4;

export type CrashReport = {
  kills: number;
  acknowledged: number;
  unanswered: number;
  incidents: number;
  complaints: string[];
  readyMs: number[];
};

/** R1: kills a server that four clients write to, again and again on the same folder, and compares what was acknowledged with what is there. */
export async function crash(kills: number, seed: number, tell = (_line: string) => {}): Promise<CrashReport> {
  const { folder, remove } = ownFolder();
  const dice = diceFrom(seed);
  let marks = 0;
  const nextMark = () => `R1-${String(++marks).padStart(6, '0')}-`;
  const all: Deed[] = [];
  const report: CrashReport = {
    kills,
    acknowledged: 0,
    unanswered: 0,
    incidents: 0,
    complaints: [],
    readyMs: [],
  };

  let server = await startServer({ folder });
  const common = opening(nextMark());
  await carry(server.as('demo-sato'), common);
  if (common.outcome.kind !== 'done') throw new Error('the first incident could not be opened');
  all.push(common);
  for (let kill = 1; kill <= kills; kill++) {
    const deeds = await untilKilled(server, common.outcome.incident, nextMark, between(dice, 5, 250));
    report.acknowledged += deeds.filter(({ outcome }) => outcome.kind === 'done').length;
    report.unanswered += deeds.filter(({ outcome }) => outcome.kind === 'open').length;
    server = await startServer({ folder });
    report.readyMs.push(server.readyMs);
    report.complaints.push(...(await disagreements(server.as('demo-sato'), deeds)));
    all.push(...deeds);
    const known = new Set(all.flatMap(({ outcome }) => (outcome.kind === 'done' ? outcome.incident : [])));
    report.incidents = await countOf(server.as('demo-sato'));
    if (report.incidents !== known.size)
      report.complaints.push(`${report.incidents} incidents are there, ${known.size} were opened`);
    tell(`kill ${kill}: ${report.acknowledged} acknowledged, ${report.complaints.length} complaints`);
  }
  report.complaints.push(...(await disagreements(server.as('demo-sato'), all)));
  await server.stop();
  const { code, output } = await verify(folder);
  if (code !== 0) report.complaints.push(`verify: ${output}`);
  remove();
  return report;
}

async function untilKilled(server: ServerProcess, common: string, nextMark: () => string, afterMs: number) {
  const deeds: Deed[] = [];
  const streams = Array.from({ length: CLIENTS }, () =>
    stream(server.as('demo-sato'), nextMark, common, deeds),
  );
  // Not before something is under way, however busy the machine is.
  while (!deeds.some(({ outcome }) => outcome.kind === 'done')) await pause(1);
  await pause(afterMs);
  await server.kill();
  await Promise.all(streams);
  return deeds;
}

import { instantOf } from '../../shared/kernel/days.ts';
import { type Client, startServer } from '../kit/server-process.ts';
import { CLIENTS, FOR_MS } from './baseline.ts';
import { cpuMsOf } from './process-figures.ts';
import { intakeAt } from './seed.ts';
import type { Row } from './table.ts';
import { kB, ms, perSecond, share, timed, whole } from './timing.ts';

/** A server that runs for months is warm: V8 has seen each path some hundred times. */
const WARM = 600;
const SAMPLES = 400;

type Opened = { id: string; version: number };
type About = { sizes: { one: number; list: number }; pid: number };
type Work = (client: number) => Promise<unknown>;

/** What requests cost over HTTP, at 100 incidents and at 10,000, and for how many bare ones. */
export async function requests(hello: number, small: string, large: string): Promise<Row[]> {
  const few = await measured(small, async (works) => ({
    read: await timesOf(works.read),
    list: await timesOf(works.list),
  }));
  return measured(large, async (works, { sizes, pid }) => {
    const read = await timesOf(works.read);
    const list = await timesOf(works.list);
    const row = async (name: string, work: Work, times: number[], target: string): Promise<Row> => {
      const before = cpuMsOf(pid);
      const rate = await perSecond(CLIENTS, FOR_MS, work);
      const cpu = (cpuMsOf(pid) - before) / ((rate * FOR_MS) / 1_000);
      const figure = `p50 ${ms(share(times, 0.5))}, p99 ${ms(share(times, 0.99))}; ${whole(rate)}/s = ${whole((rate / hello) * 1_000)} per 1,000 hello; CPU ${ms(cpu)} each`;
      return [name, figure, target];
    };
    const against = (times: number[], base: number[]) =>
      `${(share(times, 0.5) / share(base, 0.5)).toFixed(2)}x`;
    return [
      await row('P2 read one incident, N = 10,000', works.read, read, 'p50 <= 2 ms; >= 110 per 1,000'),
      [
        'P2 the same, N = 100',
        `p50 ${ms(share(few.read, 0.5))}, p99 ${ms(share(few.read, 0.99))}`,
        'p50 <= 2 ms',
      ],
      await row('P3 list of 50, N = 10,000', works.list, list, 'p50 <= 3 ms; >= 75 per 1,000'),
      ['P3 N = 10,000 against N = 100', against(list, few.list), 'p50 <= 1.3x'],
      await row(
        'P1 open with 13 facts and 15 lines',
        works.open,
        await timesOf(works.open),
        'p50 <= 5 ms, p99 <= 30 ms; >= 30 per 1,000',
      ),
      await row(
        'P4 one command (a line)',
        works.command,
        await timesOf(works.command),
        'p50 <= 3 ms, p99 <= 30 ms; >= 30 per 1,000',
      ),
      ['size of GET /api/incidents/:id', kB(sizes.one), '(none)'],
      ['size of GET /api/incidents, 50 rows', kB(sizes.list), '<= 15 kB'],
    ];
  });
}

async function timesOf(work: Work) {
  await timed(WARM, () => work(0));
  return timed(SAMPLES, () => work(0));
}

async function measured<T>(
  folder: string,
  measure: (works: Record<'read' | 'list' | 'open' | 'command', Work>, about: About) => Promise<T>,
): Promise<T> {
  const server = await startServer({ folder });
  const client = server.as('demo-sato');
  const { items } = (await client.get('/api/incidents')).json<{ items: { id: string }[] }>();
  let next = 0;
  const anyId = () => items[next++ % items.length]?.id ?? '';
  const own = await Promise.all(Array.from({ length: CLIENTS }, () => open(client)));
  const works = {
    read: () => good(client.get(`/api/incidents/${anyId()}`)),
    list: () => good(client.get('/api/incidents')),
    open: () => open(client),
    command: async (which: number) => {
      const mine = own[which] ?? { id: '', version: 0 };
      const { id, version } = mine;
      const answer = await good(client.post(`/api/incidents/${id}/addLine`, { text: '記録' }, { version }));
      mine.version = answer.json<Opened>().version;
    },
  };
  const sizes = { one: (await works.read()).bytes, list: (await works.list()).bytes };
  const result = await measure(works, { sizes, pid: server.pid });
  await server.stop();
  return result;
}

/** Opens an incident as an intake does. */
export async function open(client: Client): Promise<Opened> {
  const body = intakeAt(instantOf(Date.now() - 3_600_000));
  return (await good(client.post('/api/incidents', body))).json<Opened>();
}

async function good<T extends { status: number; text: string }>(asked: Promise<T>): Promise<T> {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
  return answer;
}

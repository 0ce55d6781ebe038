import { build } from 'vite';
import { browserOrNull, openPage } from '../kit/browser.ts';
import { startServer } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import { open } from './http.ts';
import type { Row } from './table.ts';
import { kB, ms, share, timed } from './timing.ts';

const VERSIONS = 200;
const COMMENTS = 300;
const FIELD = 'ppc.16';

/** A long report's text: sentences that differ, numbers and names among them. */
const sentences = (count: number, but = 0) =>
  Array.from(
    { length: count },
    (_, at) =>
      `${at + 1}件目の記録では、2026年10月${(at % 30) + 1}日午前${at % 12}時に受注サーバーから${at * 7 + but}人分の顧客情報を含む通信が確認された。`,
  ).join('\n');

/** Opening and exporting a document that has been worked on for weeks. */
export async function documents(hello: number): Promise<Row[]> {
  const { folder, remove } = ownFolder();
  const server = await startServer({ folder });
  const client = server.as('demo-kobayashi');
  const { id } = await open(server.as('demo-sato'));
  const good = async (answer: Promise<{ status: number; text: string }>) => {
    const { status, text } = await answer;
    if (status !== 200) throw new Error(text);
    return JSON.parse(text) as { document: { id: string; version: number } };
  };
  const { document } = await good(client.post(`/api/documents/${id}/start`, { kind: 'ppcPreliminary' }));
  const at = `/api/documents/${id}/${document.id}`;
  for (let version = 1; version < VERSIONS; version++) {
    const fields = { [FIELD]: { text: sentences(160, version), uses: [] } };
    await good(client.post(`${at}/save`, { fields, states: {} }, { version }));
  }
  for (let comment = 0; comment < COMMENTS; comment++) {
    const start = comment * 10;
    const body = { field: FIELD, start, end: start + 8, text: `指摘 ${comment}` };
    await good(client.post(`${at}/comment`, body, { version: VERSIONS }));
  }

  const opening = async () => {
    const answer = await client.get(`${at}?base=100`);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer;
  };
  await timed(30, opening);
  const times = await timed(200, opening);
  const { bytes } = await opening();
  const saving = await timed(40, (turn) =>
    good(
      client.post(
        `${at}/save`,
        { fields: { [FIELD]: { text: sentences(160, 1_000 + turn), uses: [] } }, states: {} },
        { version: VERSIONS + turn },
      ),
    ).catch(() => null),
  );
  const exported = async (format: string) => {
    const answer = await client.get(`${at}/export/${format}`);
    if (answer.status !== 200) throw new Error(answer.text);
  };
  const rows: Row[] = [
    [
      `open a document with ${VERSIONS} versions and ${COMMENTS} comments`,
      `p50 ${ms(share(times, 0.5))}, p95 ${ms(share(times, 0.95))}; ${kB(bytes)} (bare Fastify in this run: ${ms(1_000 / hello)} a request)`,
      'p95 <= 50 ms',
    ],
    ['save one item of it', `p50 ${ms(share(saving, 0.5))}, p95 ${ms(share(saving, 0.95))}`, '(none)'],
  ];
  for (const [format, target] of [
    ['docx', '<= 300 ms'],
    ['pdf', '<= 500 ms'],
  ] as const) {
    await timed(3, () => exported(format));
    const made = await timed(12, () => exported(format));
    const reads: number[] = [];
    const busy = exported(format);
    const ended = busy.then(() => true);
    while (!(await Promise.race([ended, Promise.resolve(false)])))
      reads.push(...(await timed(1, () => client.get('/healthz'))));
    await busy;
    const others = reads.sort((a, b) => a - b);
    rows.push([
      `${format.toUpperCase()} of a report of some ten pages, through HTTP`,
      `p50 ${ms(share(made, 0.5))}, longest ${ms(share(made, 1))}; meanwhile others waited ${ms(share(others, 1))} at most`,
      target,
    ]);
  }
  await server.stop();
  remove();
  return [...rows, ...(await redlines())];
}

/** Two versions of 20,000 characters marked in a real browser. */
async function redlines(): Promise<Row[]> {
  const what = 'redline of two versions of 20,000 characters, in the browser';
  const browser = await browserOrNull();
  if (!browser) return [[what, 'no browser runs here', '<= 100 ms']];
  const script = await bundled();
  const page = await openPage(browser);
  await page.goto('about:blank');
  await page.addScriptTag({ content: script });
  const [before, after] = [sentences(310).slice(0, 20_000), sentences(310, 3).slice(0, 20_000)];
  const times = await page.evaluate(
    ([one, other]) => {
      const { redline } = (
        globalThis as unknown as { marked: { redline: (a: string, b: string) => unknown[] } }
      ).marked;
      return Array.from({ length: 12 }, () => {
        const from = performance.now();
        redline(one ?? '', other ?? '');
        return performance.now() - from;
      });
    },
    [before, after],
  );
  await browser.close();
  const sorted = [...times].sort((a, b) => a - b);
  return [
    [
      what,
      `first ${ms(times[0] ?? Number.NaN)}, p50 ${ms(share(sorted, 0.5))}, longest ${ms(share(sorted, 1))} (310 places changed)`,
      '<= 100 ms',
    ],
  ];
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'shared/documents/text/redline.ts', formats: ['iife'], name: 'marked' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

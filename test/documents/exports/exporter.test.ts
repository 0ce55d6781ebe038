import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Exporter, type Limits, makeExporter } from '../../../server/exports/exporter.ts';
import { ExportFailed, TooBusy } from '../../../server/exports/failures.ts';
import { readPdf } from './read-pdf.ts';
import { itemOf, paperOf } from './sample-papers.ts';

const running: Exporter[] = [];
const exporterWith = (limits: Partial<Limits> = {}) => {
  const exporter = makeExporter(limits);
  running.push(exporter);
  return exporter;
};
afterEach(() => Promise.all(running.splice(0).map((it) => it.close())));

const paper = paperOf({ sections: [itemOf('1', { 概要: '𠮷野が見つけた。' }, { state: '判明' })] });
const long = paperOf({
  sections: Array.from({ length: 40 }, (_, at) => itemOf(`${at}`, { 内容: `その${at}。`.repeat(300) })),
});
/** Far more than the heap of its exporter holds. */
const tooMuch = paperOf({ sections: [itemOf('1', { 概要: 'あ'.repeat(16_000_000) })] });
const SMALL_HEAP_MB = 24;

// Starting a process takes long where many things run at once.
describe('an exporter', { timeout: 60_000 }, () => {
  test('makes every kind of file, and reads back the Word file it made', async () => {
    const exporter = exporterWith();
    const [pdf, xlsx, word] = await Promise.all([
      exporter.pdf(paper),
      exporter.xlsx(paper),
      exporter.word({ paper, base: null, comments: [] }),
    ]);
    expect(readPdf(pdf).text).toContain('𠮷野が見つけた。');
    expect([xlsx, word].map((it) => Buffer.from(it.subarray(0, 2)).toString())).toEqual(['PK', 'PK']);
    expect(await exporter.peekWord(word)).toMatchObject({ ok: true, document: 'document-1', version: 4 });
    expect(await exporter.readWord(word, paper)).toEqual({ ok: true, proposals: [] });
    expect(await exporter.readWord(Buffer.from('no Word file'), paper)).toMatchObject({ ok: false });
  });

  test('lets other work go on while a long paper is made', async () => {
    let turns = 0;
    const turn = setInterval(() => {
      turns += 1;
    }, 1);
    const made = await exporterWith().pdf(long);
    clearInterval(turn);
    expect(readPdf(made).pages).toBeGreaterThan(20);
    expect(turns).toBeGreaterThan(20);
  });

  test('loses only the job in which its process breaks', async () => {
    const exporter = exporterWith({ heapMb: SMALL_HEAP_MB });
    const before = exporter.xlsx(paper);
    const broken = exporter.xlsx(tooMuch);
    const after = exporter.pdf(paper);
    await expect(broken).rejects.toThrow(ExportFailed);
    expect((await before).length).toBeGreaterThan(0);
    expect(readPdf(await after).text).toContain('𠮷野が見つけた。');
  });

  test('ends a job that takes too long, and does the next', async () => {
    const jobMs = 5_000;
    const exporter = exporterWith({ jobMs });
    const endless = paperOf({ sections: Array.from({ length: 180 }, () => long.sections).flat() });
    await expect(exporter.pdf(endless)).rejects.toThrow(`pdf: not done in ${jobMs} ms`);
    expect((await exporter.peekWord(new Uint8Array(4))).ok).toBe(false);
  });

  test('says which job failed and why where a paper is not one, and does the next', async () => {
    const exporter = exporterWith();
    const noPaper = {
      ...paper,
      document: { ...paper.document, savedAt: 'never' as typeof paper.document.savedAt },
    };
    const failed = await exporter.pdf(noPaper).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ExportFailed);
    expect(String(failed)).toMatch(/^ExportFailed: pdf: \w*Error/);
    expect(readPdf(await exporter.pdf(paper)).pages).toBe(1);
  });

  test('refuses a job when as many wait as may wait, and takes one again afterwards', async () => {
    const exporter = exporterWith({ waiting: 3 });
    const jobs = Array.from({ length: 6 }, () => exporter.xlsx(paper));
    const settled = await Promise.allSettled(jobs);
    // The first is under way at once, so that three wait behind it.
    expect(settled.map((it) => it.status)).toEqual([
      ...Array(4).fill('fulfilled'),
      ...Array(2).fill('rejected'),
    ]);
    const reasons = settled.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []));
    expect(reasons.every((it) => it instanceof TooBusy)).toBe(true);
    expect((await exporter.xlsx(paper)).length).toBeGreaterThan(0);
  });

  test('starts with the first job, rests when none came for a while, and starts again', async () => {
    const exporter = exporterWith({ idleMs: 20 });
    expect(exporter.isAwake()).toBe(false);
    const first = await exporter.pdf(paper);
    expect(exporter.isAwake()).toBe(true);
    await vi.waitFor(() => expect(exporter.isAwake()).toBe(false), 10_000);
    expect(Buffer.compare(first, await exporter.pdf(paper))).toBe(0);
  });

  test('fails what is under way or waits when it is closed, and takes nothing more', async () => {
    const exporter = exporterWith();
    const jobs = [exporter.pdf(long), exporter.pdf(paper)];
    const settled = Promise.allSettled(jobs);
    await exporter.close();
    const reasons = (await settled).map((it) => (it.status === 'rejected' ? it.reason : null));
    expect(reasons.every((it) => it instanceof ExportFailed)).toBe(true);
    await expect(exporter.pdf(paper)).rejects.toThrow(ExportFailed);
  });
});

describe('a program that uses an exporter', { timeout: 60_000 }, () => {
  const run = async (lines: string) => {
    const script = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
      const { makeExporter } = await import(${JSON.stringify(new URL('../../../server/exports/exporter.ts', import.meta.url).href)});
      const exporter = makeExporter();
      const paper = ${JSON.stringify(paper)};
      const { length } = await exporter.pdf(paper);
      ${lines}`;
    const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script];
    const cwd = fileURLToPath(new URL('../../..', import.meta.url));
    return (await promisify(execFile)(process.execPath, args, { cwd, timeout: 50_000 })).stdout.trim();
  };

  test('ends by itself once the exporter is closed', async () => {
    expect(await run(`await exporter.close(); console.log('closed', length > 1000);`)).toBe('closed true');
  });

  test('ends by itself also while the exporter rests', async () => {
    expect(await run(`console.log('rests', length > 1000);`)).toBe('rests true');
  });

  test('loads no package of the exporter', async () => {
    const loaded: string[] = JSON.parse(await run('console.log(JSON.stringify(loaded));'));
    expect(loaded.some((it) => it.endsWith('server/exports/exporter.ts'))).toBe(true);
    expect(loaded.filter((it) => it.includes('/node_modules/'))).toEqual([]);
  });
});

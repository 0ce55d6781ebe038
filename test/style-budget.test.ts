import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = globSync('{shared,db,server,web,setup}/**/*.{ts,tsx,mjs}', { cwd: root })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => !file.startsWith('db/migrations/') && !file.includes('node_modules/'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

const byLength = sources
  .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

/** The files beyond a length, when more of them are than the share of all files that may be. */
function beyond(lines: number, share: number) {
  const longer = byLength.filter((it) => it.lines > lines);
  const tooMany = longer.length > Math.floor(byLength.length * share);
  return tooMany ? longer.map((it) => `${it.file} has ${it.lines} lines`) : [];
}

/** Places where a pattern stands, as `file:line: text`. */
function places(pattern: RegExp, inFolders: string[], prepare = (line: string) => line) {
  return sources
    .filter(({ file }) => inFolders.includes(file.split('/')[0] ?? ''))
    .flatMap(({ file, text }) => text.split('\n').map((line, at) => ({ line, place: `${file}:${at + 1}` })))
    .filter(({ line }) => pattern.test(prepare(line)))
    .map(({ line, place }) => `${place}: ${line.trim()}`);
}

const everywhere = ['shared', 'db', 'server', 'web', 'setup'];

/** Leaves the code of a line: without what is quoted, and without its comment. */
const codeOf = (line: string) =>
  line.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''").replace(/\/\/.*$|^\s*\/?\*.*$/, '');

describe('a source file', () => {
  test('has at most 300 lines', () => expect(beyond(300, 0)).toEqual([]));
  test('has at most 180 lines, nine times in ten', () => expect(beyond(180, 0.1)).toEqual([]));
  test('has at most 60 lines, every second time', () => expect(beyond(60, 0.5)).toEqual([]));

  test('says what its types are', () => {
    const any = /(?:[:<|&]|=>|\b(?:as|satisfies|extends))\s*any\b(?!\s*[:('.])|[<,]\s*any\s*[>,]|\bany\[\]/;
    expect(places(any, everywhere, codeOf)).toEqual([]);
  });

  test('silences no tool', () => {
    expect(places(/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/, everywhere)).toEqual([]);
  });

  test('leaves nothing for later', () => expect(places(/\b(TODO|FIXME|XXX)\b/, everywhere)).toEqual([]));

  test('of shared, db and web prints nothing', () => {
    expect(places(/\bconsole\.(log|debug|info|trace)\b/, ['shared', 'db', 'web'], codeOf)).toEqual([]);
  });

  test('is found by this file at all', () => expect(sources.length).toBeGreaterThan(10));
});

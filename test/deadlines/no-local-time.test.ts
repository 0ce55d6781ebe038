import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sources = ['calendar', 'deadlines', 'deadlines/rules'].flatMap((folder) =>
  readdirSync(new URL(`../../shared/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      file: `${folder}/${file}`,
      text: readFileSync(new URL(`../../shared/${folder}/${file}`, import.meta.url), 'utf8'),
    })),
);

describe('calendar and deadlines', () => {
  test('read no clock and no time zone of the machine', () => {
    const local =
      /\.(get|set)(Date|Day|Month|FullYear|Year|Hours|Minutes|Seconds|TimezoneOffset)\(|toLocale|Date\.now|new Date\(|Intl\./;
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter(({ text }) => local.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

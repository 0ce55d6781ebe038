/** One figure: what was measured, what came out, what it is aimed at. */
export type Row = readonly [what: string, figure: string, target: string];

/** Prints figures as a table in Markdown. */
export function printTable(rows: readonly Row[]) {
  const lines = [['figure', 'measured', 'target'], ['---', '---', '---'], ...rows];
  console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}

/** Says what is under way; not part of the table. */
export const tell = (line: string) => console.error(`bench: ${line}`);

import { checkOfficial } from '../../shared/calendar/check-official.ts';
import { givenPath, type Outside, Unusable } from '../given-file.ts';
import { readList } from './read-list.ts';
import { isDone, report } from './report.ts';

const USAGE = [
  '使い方 Usage: npm run holidays -- FILE',
  '  FILE  内閣府「国民の祝日について」の syukujitsu.csv。 The Cabinet Office’s list of holidays.',
].join('\n');

/** Takes the words after the command; returns the exit code: 0 all agrees, 1 the table must change, 2 the file is no such list. */
export async function holidaysCommand(given: readonly string[], outside: Outside): Promise<0 | 1 | 2> {
  try {
    const [file, ...more] = given;
    if (file === undefined || more.length > 0 || file.startsWith('--')) throw new Unusable(USAGE);
    const findings = checkOfficial(await readList(givenPath(file, outside)));
    for (const line of report(findings)) outside.print(line);
    return findings.every(isDone) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    outside.complain(error.message);
    return 2;
  }
}

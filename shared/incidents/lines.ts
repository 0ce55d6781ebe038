import { count, lines } from '../kernel/fields.ts';
import { words } from '../kernel/words.ts';
import { command, everyone } from './command.ts';

const text = lines({
  label: words('出来事', 'What happened'),
  hint: words(
    '本人の氏名や連絡先は書かないでください。経緯は消せません。',
    'No names or contacts of principals: the chronology cannot be erased',
  ),
});

/** What people write into the chronology themselves. A correction is a new line that names the old one. */
export const lineCommands = {
  addLine: command('line.added', everyone, { text }),
  correctLine: command('line.corrected', everyone, {
    seq: count({ label: words('訂正する連番', 'Number of the line to correct') }),
    text,
  }),
};

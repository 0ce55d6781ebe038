import { lines } from '../../../kernel/fields.ts';
import { words } from '../../../kernel/words.ts';
import { command, override, staff } from '../../command.ts';

export const containmentCommands = {
  startIsolation: command('containment.isolationStarted', staff, {
    what: lines({
      label: words('切り離している機器', 'Machines being isolated'),
      hint: words(
        '電源は切らないでください。証拠が消えます。',
        'Do not switch them off: evidence would be lost.',
      ),
    }),
  }),
  declareContained: command('containment.contained', staff, {
    statement: lines({
      label: words('広がりが止まったと判断した根拠', 'Why the spread is judged to have stopped'),
    }),
    overrideReason: override(),
  }),
  recordRestoration: command('containment.restored', staff, {
    statement: lines({ label: words('復旧した業務とシステム', 'Restored work and systems') }),
  }),
  reportRelapse: command('containment.relapsed', staff, {
    what: lines({ label: words('再び見つかったこと', 'What was found again') }),
  }),
};

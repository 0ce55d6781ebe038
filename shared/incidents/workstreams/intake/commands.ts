import { line } from '../../../kernel/fields.ts';
import { words } from '../../../kernel/words.ts';
import { command, staff } from '../../command.ts';

export const intakeCommands = {
  acceptIncident: command('intake.accepted', ['coordinator'], {}),
  renameIncident: command('incident.renamed', staff, { title: line({ label: words('件名', 'Title') }) }),
};

import { documentOf, isOpen } from '../documents/document.ts';
import type { GateView, Refusal } from '../kernel/refusal.ts';
import { words } from '../kernel/words.ts';
import type { Person } from '../people/people.ts';
import { type ChartCommandName, chartCommands } from './commands.ts';
import { dutiesOf } from './duties.ts';
import { dutyDeedNames, isTheirs, possibleDeeds } from './duty-deeds.ts';
import { type Situated, viewGate } from './gate.ts';
import { gatesOf } from './gates.ts';
import type { Incident } from './incident.ts';
import { partyObjection } from './policy.ts';
import { type Preset, presetsOf } from './presets.ts';
import type { Standing } from './standing.ts';

/** The fields of a command as far as they are known: all of them when it is given, the preset when it is offered. */
type Fields = { readonly [name: string]: unknown };

export const situated = (incident: Incident, standing: Standing): Situated => ({
  incident,
  context: incident.snapshot.context,
  standing,
});

/** Takes a command and where the incident stands; returns its gates as people see them. */
export const gateViews = (command: ChartCommandName, at: Situated): GateView[] =>
  gatesOf(command).map((gate) => viewGate(gate, at));

/** The one rule that both refuses on the server and greys the button: takes a command, a person and where the incident stands, returns the objection or null. */
export function objectionTo(
  command: ChartCommandName,
  fields: Fields,
  person: Person,
  at: Situated,
): Refusal | null {
  return (
    closedObjection(command, at.incident) ??
    partyObjection(chartCommands[command].by, person) ??
    dutyObjection(command, fields, person, at) ??
    textObjection(fields, at) ??
    doneObjection(command, fields, at) ??
    gateObjection(command, fields, at)
  );
}

/** Said of everything but lines and corrections while the file is closed or dismissed. */
export const closedFile: Refusal = {
  code: 'already-closed',
  words: words('終結した案件です。書き足しだけできます', 'The file is closed; only lines can be added'),
  remedy: words('続けるには、理由を残して案件を再開してください', 'To go on, reopen the file with a reason'),
};

/** A closed or dismissed file takes nothing but its reopening; lines and corrections do not pass through here. */
export function closedObjection(command: ChartCommandName, { snapshot }: Incident): Refusal | null {
  if (snapshot.value.file === 'open' || command === 'reopenIncident') return null;
  return closedFile;
}

/** A duty that is done, ruled out, carried out elsewhere or counsel's alone takes only what fits it. */
function dutyObjection(
  command: ChartCommandName,
  fields: Fields,
  person: Person,
  at: Situated,
): Refusal | null {
  const deed = dutyDeedNames.find((one) => one === command);
  const duty = deed && dutiesOf(at).find(({ rule }) => rule === fields.rule);
  if (!deed || !duty) return null;
  if (!possibleDeeds(duty).includes(deed)) return notAboutThis;
  return isTheirs(deed, duty, person.party) ? null : partyObjection(['counsel'], person);
}

const notAboutThis: Refusal = {
  code: 'not-allowed-now',
  words: words(
    'この義務は済んでいるか、その対応の画面で記録します',
    'This duty is done, or recorded on the page of its workstream',
  ),
  remedy: words(
    '該当性判断の画面で、いまの状態を確かめてください',
    'Look at its state on the page of the assessment',
  ),
};

/** A filing names the version it hands over; a text that has changed since is not that version. */
function textObjection({ document, textHash }: Fields, { incident }: Situated): Refusal | null {
  if (typeof document !== 'string') return null;
  const one = documentOf(incident.documents, document);
  if (!one) return null; // its gates say that nothing is written yet
  if (one.hash === textHash && isOpen(one)) return null;
  return {
    code: 'text-changed',
    words: words('本文が変わったため、記録できません', 'The text has changed since; it cannot be recorded'),
    remedy: words(
      'いまの本文を読み直してから、もう一度記録してください',
      'Read the present text and try again',
    ),
  };
}

/** What is offered about certain things only is refused about others: a measure already done, a draft already signed. */
function doneObjection(command: ChartCommandName, fields: Fields, at: Situated): Refusal | null {
  const isAbout = ({ fields: certain }: Preset) =>
    Object.entries(certain).every(([name, value]) => fields[name] === value);
  if (presetsOf(command, at).some(isAbout)) return null;
  return {
    code: 'not-allowed-now',
    words: words(
      '済んでいるか、今の段階ではできません',
      'This is done already, or not possible at this stage',
    ),
    remedy: words(
      '画面を新しくして、いまできる操作を確かめてください',
      'Reload and look at what can be done now',
    ),
  };
}

function gateObjection(command: ChartCommandName, fields: Fields, at: Situated): Refusal | null {
  const closed = gateViews(command, at).filter(({ holds }) => !holds);
  const reasonLeft = typeof fields.overrideReason === 'string';
  const blocking = closed.filter(({ overridable }) => !(overridable && reasonLeft));
  if (blocking.length === 0) return null;
  const canBeOverridden = closed.every(({ overridable }) => overridable);
  return {
    code: 'gate-closed',
    words: words(`あと${blocking.length}つで進められます`, `Conditions to go: ${blocking.length}`),
    remedy: canBeOverridden
      ? words(
          '条件をそろえるか、理由を残して進めてください',
          'Clear the conditions, or go on leaving a reason',
        )
      : words('条件をそろえてから、もう一度行ってください', 'Clear the conditions, then try again'),
    gates: blocking,
  };
}

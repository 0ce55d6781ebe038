import type { ChartCommandName } from './commands.ts';
import type { Gate, Gates } from './gate.ts';
import { callCentreGates } from './workstreams/call-centre/gates.ts';
import { containmentGates } from './workstreams/containment/gates.ts';
import { fileGates } from './workstreams/file/gates.ts';
import { forensicsGates } from './workstreams/forensics/gates.ts';
import { noticeGates } from './workstreams/notices/gates.ts';
import { preventionGates } from './workstreams/prevention/gates.ts';
import { reportingGates } from './workstreams/reporting/gates.ts';

const gates: Gates = {
  ...containmentGates,
  ...forensicsGates,
  ...reportingGates,
  ...noticeGates,
  ...callCentreGates,
  ...preventionGates,
  ...fileGates,
};

/** Takes a command; returns its gates, in the order people read them. */
export const gatesOf = (command: ChartCommandName): readonly Gate[] => gates[command] ?? [];

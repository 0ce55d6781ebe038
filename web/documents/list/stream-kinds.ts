import type { DocumentKindId } from '../../../shared/documents/kind-ids.ts';
import { workstreamOf } from '../../../shared/incidents/documents/workstream-of.ts';
import type { Workstream } from '../../../shared/incidents/machine.ts';

/** Takes a workstream and a kind; says whether documents of the kind are part of it. */
export const belongsTo = (workstream: Workstream, kind: DocumentKindId) => workstreamOf(kind) === workstream;

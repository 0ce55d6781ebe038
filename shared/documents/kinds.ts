import type { DocumentKind } from './kind.ts';
import type { DocumentKindId } from './kind-ids.ts';
import { formKinds } from './kinds/form-kinds.ts';
import { letterKinds } from './kinds/letter-kinds.ts';

/** Every kind of document by its id. */
export const documentKinds: Readonly<Record<DocumentKindId, DocumentKind>> = { ...formKinds, ...letterKinds };

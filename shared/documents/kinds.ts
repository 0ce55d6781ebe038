import type { DocumentKind } from './kind.ts';
import { formKinds } from './kinds/form-kinds.ts';

/** Every kind of document by its id, in the order in which they are usually needed. */
export const documentKinds: Readonly<Record<keyof typeof formKinds, DocumentKind>> = {
  ...formKinds,
};

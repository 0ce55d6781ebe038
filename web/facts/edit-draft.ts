import type { Certainty } from '../../shared/facts/catalogue.ts';
import type { ValueForm } from './value-form.ts';

/** A fact as it stands in the form, before it is said. */
export type EditDraft = {
  form: ValueForm;
  /** まだ分からない was chosen: the value goes out as null. */
  unknown: boolean;
  certainty: Certainty | '';
  source: string;
  asOf: string;
  reason: string;
  /** Version of the fact this draft started from. */
  base: number;
};

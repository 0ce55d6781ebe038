import type { Place, PlaceOf } from './place.ts';
import type { ValueForm } from './value-form.ts';

/** An error about the whole value stands at `id`, one about a part of it at its own place. */
export type EditorProps<F extends ValueForm = ValueForm> = Place & {
  label: string;
  hint: string | undefined;
  at: PlaceOf;
  form: F;
  onChange: (form: ValueForm) => void;
};

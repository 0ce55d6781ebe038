import type { Editor } from './editors.ts';

type Ticks = Pick<Extract<Editor, { kind: 'ticks' }>, 'choices' | 'alone'>;

/** Takes the choices, those ticked so far and the one just pressed; returns those ticked now, in the order of the choices. */
export function ticked(
  { choices, alone }: Ticks,
  before: readonly string[],
  pressed: string,
  isOn: boolean,
): string[] {
  const goesWith = (choice: string) => (pressed === alone ? choice === alone : choice !== alone);
  return Object.keys(choices).filter((choice) =>
    choice === pressed ? isOn : before.includes(choice) && (!isOn || goesWith(choice)),
  );
}

import { type Audience, audiences } from '../../../documents/audiences.ts';
import { type FactKey, factKeys } from '../../../facts/catalogue.ts';
import { lines, optional, Type } from '../../../kernel/fields.ts';
import { words } from '../../../kernel/words.ts';
import { command, everyone } from '../../command.ts';

const names = Object.keys(audiences) as [Audience, ...Audience[]]; // the keys of that very table

/** Marks for whom a fact may not go out; a text for them that holds its value is flagged before approval. */
export const disclosureCommands = {
  setDisclosure: command('disclosure.set', everyone, {
    fact: Type.Enum(factKeys as [FactKey, ...FactKey[]], {
      // there are facts
      ui: { label: words('事実', 'Fact'), widget: 'hidden' },
    }),
    held: Type.Array(Type.Enum(names), {
      uniqueItems: true,
      maxItems: 5,
      ui: { label: words('伏せる相手', 'Held back from'), widget: 'choices', choices: audiences },
    }),
    reason: optional(lines({ label: words('理由', 'Reason') })),
  }),
};

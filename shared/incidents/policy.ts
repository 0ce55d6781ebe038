import type { Refusal } from '../kernel/refusal.ts';
import { words } from '../kernel/words.ts';
import { type Party, type Person, partyWords } from '../people/people.ts';

/** Takes a person and the insured's organisation of an incident; says whether the person may know that it exists. */
export function maySee(person: Person, organisation: string | null): boolean {
  return person.party !== 'insured' || person.organisation.id === organisation;
}

/** Takes the parties a command belongs to and a person; returns the refusal for anybody else, or null. */
export function partyObjection(by: readonly Party[], person: Person): Refusal | null {
  if (by.includes(person.party)) return null;
  const ja = by.map((party) => partyWords[party].ja).join('・');
  const en = by.map((party) => partyWords[party].en).join(', ');
  return {
    code: 'not-your-part',
    words: words(`この操作は${ja}が行います`, `This is done by: ${en}`),
    remedy: words(`${ja}に依頼してください`, `Ask: ${en}`),
  };
}

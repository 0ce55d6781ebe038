import { words } from '../../shared/kernel/words.ts';
import { readContracts } from './read-contracts.ts';
import { readGroups } from './read-groups.ts';
import { asDay, asMoment, asNumber, asRecord, asText, type Reading, wrongIn } from './read-parts.ts';
import type { FormOf, ValueForm } from './value-form.ts';

const roleMissing = words('立場を選んでください', 'Choose the role');
const methodMissing = words('方式を選んでください', 'Choose the method');

/** Takes a form; returns its value, what is wrong in it, or null while nothing is given. */
export function readValue(form: ValueForm): Reading {
  switch (form.kind) {
    case 'text':
      return asText(form.text);
    case 'moment':
      return asMoment(form.moment);
    case 'day':
      return asDay(form.day);
    case 'choice':
      return form.choice ? { value: form.choice } : null;
    case 'ticks':
      return form.ticked.length > 0 ? { value: form.ticked } : null;
    case 'people':
      return asNumber(form.people);
    case 'counts':
      return readCounts(form);
    case 'groups':
      return readGroups(form.groups);
    case 'contracts':
      return readContracts(form);
    case 'encryption':
      return readEncryption(form);
    case 'entrustment':
      return readEntrustment(form);
    case 'myNumber': {
      const { included, wrongful, openToPublic } = form.answers;
      return asRecord({
        included: { value: included },
        wrongful: { value: wrongful },
        openToPublic: { value: openToPublic },
        people: asNumber(form.people, 'people'),
      });
    }
  }
}

function readCounts({ counts }: FormOf<'counts'>): Reading {
  const parts = Object.entries(counts).map(([name, raw]) => [name, asNumber(raw, name)] as const);
  return parts.every(([, part]) => part === null) ? null : asRecord(Object.fromEntries(parts));
}

function readEncryption({ method, key, evidence }: FormOf<'encryption'>): Reading {
  if (method === '') {
    return key === 'unknown' && !evidence.trim() ? null : wrongIn('method', methodMissing);
  }
  return asRecord({ method: { value: method }, key: { value: key }, evidence: asText(evidence) });
}

function readEntrustment({ role, notifiedOn }: FormOf<'entrustment'>): Reading {
  if (role === '') return notifiedOn ? wrongIn('role', roleMissing) : null;
  return asRecord({
    role: { value: role },
    notifiedOn: role === 'entrustee' ? asDay(notifiedOn, 'notifiedOn') : null,
  });
}

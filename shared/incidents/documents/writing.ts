import { valueObjection } from '../../documents/check-value.ts';
import { cleaned } from '../../documents/cleaned.ts';
import { type Content, isText, type TextValue } from '../../documents/content.ts';
import { fieldOf, formOf } from '../../documents/form-parts.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { joinEdits } from '../../documents/merge.ts';
import { passageOf } from '../../documents/passage.ts';
import { replaceRange } from '../../documents/replace-range.ts';
import { current } from '../../facts/ledger.ts';
import { accept, type FieldError, type Result, refuse } from '../../kernel/refusal.ts';
import { words } from '../../kernel/words.ts';
import { invalid } from '../invalid.ts';
import { clashed } from './clashed.ts';
import type { Deed, Handlers } from './deed.ts';
import { findingsIn } from './findings.ts';
import type { Acting, Subject } from './subject.ts';
import { notNow, onThread } from './talking.ts';
import { savingOf } from './versions.ts';

/** Everything that changes the words, and what people decide about a passage instead of changing it. */
export const writing: Handlers<
  'save' | 'refreshPassage' | 'keepPassage' | 'keepFinding' | 'acceptProposal' | 'refuseProposal'
> = {
  save: (subject, command, acting, { content: base }) => {
    const given = { fields: cleaned(command.fields).fields, states: command.states };
    const wrong = wrongValues(subject, given);
    if (wrong.length > 0) return invalid(wrong);
    const { content, changed, clashes } = joinEdits(base, subject.content, given);
    if (clashes.length > 0) return refuse(clashed(clashes));
    const states = Object.entries(given.states).some(([id, state]) => subject.content.states[id] !== state);
    if (changed.length === 0 && !states) return accept({ events: [] });
    return saved(subject, acting, { content, changed, how: 'typed' });
  },
  refreshPassage: (subject, { field, fact, start }, acting) => {
    const value = subject.content.fields[field];
    const now = current(subject.incident.ledger, fact);
    const use = value?.uses.find((one) => one.fact === fact && one.start === start);
    if (!value || !isText(value) || !use || !now || use.start === use.end) return refuse(noPassage);
    const next = replaceRange(value, use, passageOf(now));
    const uses = next.uses.map((one) =>
      one.fact === fact && one.start === start
        ? { fact, version: now.version, start, end: start + passageOf(now).length }
        : one,
    );
    return savedField(subject, acting, field, { text: next.text, uses }, { how: 'refreshed' });
  },
  keepPassage: ({ document, incident }, { field, fact, start, reason }) => {
    const now = current(incident.ledger, fact);
    const use = document.uses[field]?.find((one) => one.fact === fact && one.start === start);
    if (!use || !now || now.version === use.version) return refuse(noPassage);
    const kept = { field, fact, start, factVersion: now.version, reason };
    return accept({ events: [{ type: 'document.passageKept', document: document.id, ...kept }] });
  },
  keepFinding: (subject, { key, reason }) =>
    findingsIn(subject).some((one) => one.key === key)
      ? accept({ events: [{ type: 'document.findingKept', document: subject.document.id, key, reason }] })
      : refuse(noFinding),
  acceptProposal: (subject, { thread: no }, acting) =>
    onThread(subject, no, ({ what, state, field, start, end, gone }) => {
      const value = subject.content.fields[field];
      const said = subject.remarks.find((one) => one.thread === no && one.no === 1);
      if (what !== 'proposal' || state !== 'open' || said?.insert == null) return refuse(notNow);
      if (gone || !value || !isText(value)) return refuse(passageGone);
      const next = replaceRange(value, { start, end }, said.insert);
      return savedField(subject, acting, field, next, { how: 'proposal', thread: no });
    }),
  refuseProposal: (subject, { thread: no }) =>
    onThread(subject, no, ({ what, state }) =>
      what === 'proposal' && state === 'open'
        ? accept({
            events: [{ type: 'document.proposalRefused', document: subject.document.id, thread: no }],
          })
        : refuse(notNow),
    ),
};

function saved(subject: Subject, acting: Acting, saving: Parameters<typeof savingOf>[1]): Result<Deed> {
  const { events, version } = savingOf(subject, saving, acting);
  return accept({ events, versions: [version] });
}

/** What comes out of a fact or a Word file is held to what may be typed. */
function savedField(
  subject: Subject,
  acting: Acting,
  field: string,
  value: TextValue,
  made: Pick<Parameters<typeof savingOf>[1], 'how' | 'thread'>,
): Result<Deed> {
  const given = { fields: cleaned({ [field]: value }).fields, states: {} };
  const wrong = wrongValues(subject, given);
  if (wrong.length > 0) return invalid(wrong);
  const content: Content = { ...subject.content, fields: { ...subject.content.fields, ...given.fields } };
  return saved(subject, acting, { content, changed: [field], ...made });
}

function wrongValues(
  { document, incident }: Subject,
  given: Pick<Content, 'fields' | 'states'>,
): FieldError[] {
  const form = formOf(documentKinds[document.kind], document.edition);
  const fields = Object.entries(given.fields).flatMap(([id, value]) => {
    const field = fieldOf(form, id);
    const wrong = field
      ? valueObjection(field, value, incident.ledger)
      : words('この様式にない欄です', 'The form has no such field');
    return wrong ? [{ field: `fields/${id}`, words: wrong }] : [];
  });
  const states = Object.keys(given.states)
    .filter((id) => !form.sections.some((section) => section.id === id && section.stated))
    .map((id) => ({
      field: `states/${id}`,
      words: words('この項目には状態がありません', 'This item has no state'),
    }));
  return [...fields, ...states];
}

const noPassage = {
  code: 'not-allowed-now' as const,
  words: words('その引用は、もう本文にありません', 'That passage is no longer in the text'),
  remedy: words('画面を新しくして、本文を確かめてください', 'Reload and look at the text'),
};

const noFinding = {
  code: 'not-allowed-now' as const,
  words: words('その食い違いは、もうありません', 'That difference is no longer there'),
  remedy: words('画面を新しくして、いまの状態を確かめてください', 'Reload and look at its state'),
};

const passageGone = {
  code: 'not-allowed-now' as const,
  words: words(
    '提案された文がなくなっているため、そのままは反映できません',
    'The passage it would change is gone',
  ),
  remedy: words('提案の文を見て、必要なら手で直してください', 'Read the proposal and mend the text by hand'),
};

import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { Use } from '../../../shared/documents/content.ts';
import { passageOf } from '../../../shared/documents/passage.ts';
import type { FactVersion } from '../../../shared/facts/ledger.ts';
import type { FactView } from '../../../shared/incidents/view.ts';
import { CertaintyMark } from '../../facts/certainty.tsx';
import { Button } from '../../kit/button.tsx';
import form from '../../kit/form/form.module.css';
import { IconDatabase } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import css from './edit.module.css';
import { messages } from './messages.ts';

export type PickedFact = Pick<Use, 'fact' | 'version'> & { passage: string };

type Props = { facts: readonly FactView[]; incident: string; onPick: (fact: PickedFact) => void };

/** 事実を入れる: the ledger's facts as documents say them, to be put where the caret stands. */
export function FactPicker({ facts, incident, onPick }: Props) {
  const m = useMessages(messages);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={css.picker}>
      <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <IconDatabase size={16} aria-hidden />
        {m.facts.insert}
      </Button>
      {isOpen && (
        <section
          id={id}
          aria-label={m.facts.insert}
          className={css.facts}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            setOpen(false);
          }}
        >
          <FactChoice
            facts={facts}
            incident={incident}
            onPick={(fact) => {
              setOpen(false);
              onPick(fact);
            }}
          />
        </section>
      )}
    </div>
  );
}

const focused = (input: HTMLInputElement | null) => input?.focus();

function FactChoice({ facts, incident, onPick }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const [search, setSearch] = useState('');
  const said = facts.flatMap(({ key, number, label, versions: [newest] }) => {
    if (!newest) return [];
    const version = { ...newest, key } as FactVersion; // the ledger printed it under this very key
    const passage = passageOf(version);
    return [
      { key, number, label: say(label), certainty: newest.certainty, version: newest.version, passage },
    ];
  });
  const found = said.filter((one) => `${one.number}${one.label}${one.passage}`.includes(search.trim()));
  if (said.length === 0)
    return (
      <p>
        {m.facts.nothing} <Link href={`/incidents/${incident}/facts`}>{m.facts.toLedger}</Link>
      </p>
    );
  return (
    <>
      <input
        type="search"
        className={form.input}
        aria-label={m.facts.find}
        placeholder={m.facts.find}
        value={search}
        ref={focused}
        onChange={(event) => setSearch(event.target.value)}
      />
      {found.length === 0 && <p role="status">{m.facts.none}</p>}
      <ul>
        {found.map(({ key, number, label, certainty, version, passage }) => (
          <li key={key}>
            <button
              type="button"
              className={css.fact}
              onClick={() => onPick({ fact: key, version, passage })}
            >
              <span className={css.factHead}>
                {number} v{version} {label} <CertaintyMark certainty={certainty} />
              </span>
              <span lang="ja">{passage}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

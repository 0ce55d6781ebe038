import type { DocumentDeed } from '../../shared/incidents/view.ts';

import { documentPath, documentsPath } from '../documents/list/place.ts';
import { ButtonLink, type Look } from '../kit/button.tsx';
import { useWords } from '../kit/language.tsx';
import { DeedButton } from './deed-button.tsx';
import { deedWords } from './deed-words.ts';
import type { NextDeed } from './next-list.ts';

type Props = {
  deed: NextDeed;
  incident: string;
  look?: Look;
  large?: boolean;
  wide?: boolean;
  /** Whether the deed's own words stand beside it already. */
  short?: boolean;
};

/** The button of a deed: it opens the form, or leads to the document. */
export function NextButton({ deed: { offer, paper }, incident, short = false, ...shape }: Props) {
  const { say, m } = useWords();
  if (offer) {
    return (
      <DeedButton offer={offer} incident={incident} {...shape} {...(short && { children: m.cockpit.do })} />
    );
  }
  return (
    <ButtonLink to={placeOf(paper, incident)} {...shape}>
      {short ? m.cockpit.openDeed : say(deedWords(paper))}
      {short && <span className="unseen">{say(deedWords(paper))}</span>}
    </ButtonLink>
  );
}

const placeOf = ({ document, kind }: DocumentDeed, incident: string) =>
  document === null ? `${documentsPath(incident)}#${kind}` : documentPath(incident, document);

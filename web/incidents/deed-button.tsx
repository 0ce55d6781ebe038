import type { Offer } from '../../shared/incidents/offers.ts';
import { Button, type Look } from '../kit/button.tsx';
import { cx } from '../kit/class-names.ts';
import { ConditionList } from '../kit/condition-list.tsx';
import { IconLock } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import css from './deed-button.module.css';
import { useDeedDesk } from './deed-desk.tsx';
import { canOpen, deedWords } from './deed-words.ts';

type Props = {
  offer: Offer;
  incident: string;
  look?: Look;
  large?: boolean;
  wide?: boolean;
  /** Other words than the deed's own. */
  children?: string;
};

/** The button of an offer. Disabled it is never alone: what is missing, who clears it and where stand beneath. */
export function DeedButton({
  offer,
  incident,
  look = 'outline',
  large = false,
  wide = false,
  children,
}: Props) {
  const { say } = useWords();
  const open = useDeedDesk();
  const isOpenable = canOpen(offer);
  return (
    <div className={cx(css.deed, wide && css.wide)}>
      <Button look={look} large={large} wide={wide} disabled={!isOpenable} onClick={() => open(offer)}>
        {!isOpenable && <IconLock size={16} aria-hidden />}
        {children ?? say(deedWords(offer))}
        {children && <span className="unseen">{say(deedWords(offer))}</span>}
      </Button>
      {!isOpenable && <WhyNot offer={offer} incident={incident} />}
    </div>
  );
}

function WhyNot({ offer: { objection }, incident }: Pick<Props, 'offer' | 'incident'>) {
  const { say } = useWords();
  if (objection === null) return null;
  return (
    <div className={css.why}>
      <strong>{say(objection.words)}</strong>
      {objection.gates ? (
        <ConditionList gates={objection.gates} incident={incident} />
      ) : (
        <span className={css.remedy}>{say(objection.remedy)}</span>
      )}
    </div>
  );
}

import { contractUnits } from '../../shared/facts/sectors.ts';
import { Field, FieldGroup } from '../kit/form/field.tsx';
import { ChoiceInput, LineInput } from '../kit/form/inputs.tsx';
import { useMessages } from '../kit/language.tsx';
import { messages } from './messages.ts';
import type { PlaceOf } from './place.ts';
import type { ContractForm } from './value-form.ts';

type Props = { contract: ContractForm; at: PlaceOf; onChange: (contract: ContractForm) => void };

/** One promise: to whom, and within how many hours or days. */
export function ContractFields({ contract, at, onChange }: Props) {
  const m = useMessages(messages).contracts;
  return (
    <>
      <Field {...at('partner')} label={m.partner} hint={m.partnerHint} required>
        {(wiring) => (
          <LineInput
            wiring={wiring}
            value={contract.partner}
            onChange={(partner) => onChange({ ...contract, partner })}
          />
        )}
      </Field>
      <Field {...at('period')} label={m.period} hint={m.periodHint} required>
        {(wiring) => (
          <LineInput
            wiring={wiring}
            numeric
            value={contract.period}
            onChange={(period) => onChange({ ...contract, period })}
          />
        )}
      </Field>
      <FieldGroup {...at('unit')} label={m.unit} required>
        {(wiring) => (
          <ChoiceInput
            wiring={wiring}
            value={contract.unit}
            onChange={
              (unit) => onChange({ ...contract, unit: unit as ContractForm['unit'] }) /* a key of the units */
            }
            choices={contractUnits}
          />
        )}
      </FieldGroup>
    </>
  );
}

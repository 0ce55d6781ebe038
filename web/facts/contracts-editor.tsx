import { Button } from '../kit/button.tsx';
import { TickInput } from '../kit/form/inputs.tsx';
import { focusField } from '../kit/form/trouble.tsx';
import { IconPlus } from '../kit/icons.ts';
import { useMessages } from '../kit/language.tsx';
import { ContractFields } from './contract-fields.tsx';
import type { EditorProps } from './editor-props.ts';
import css from './editors.module.css';
import { messages } from './messages.ts';
import { orWhole } from './place.ts';
import { type ContractForm, emptyContract, type FormOf } from './value-form.ts';

/** Which partner was promised to be told within which period; that there is none is an answer as well. */
export function ContractsEditor(props: EditorProps<FormOf<'contracts'>>) {
  const { id, label, hint, error, at, form, onChange } = props;
  const m = useMessages(messages).contracts;
  const { none, contracts } = form;
  const change = (next: ContractForm[]) => onChange({ ...form, contracts: next });
  const remove = (row: ContractForm) => {
    change(contracts.filter(({ key }) => key !== row.key));
    focusField(`${id}-add`); // the button pressed is gone with its row
  };
  return (
    <fieldset className={css.stack}>
      <legend className={css.label}>{label}</legend>
      <p className={css.hint}>{hint}</p>
      <TickInput
        wiring={{ id: `${id}-none` }}
        label={m.none}
        value={none ? 'true' : ''}
        onChange={(value) => onChange({ ...form, none: value === 'true' })}
      />
      {!none &&
        contracts.map((contract, row) => (
          <fieldset key={contract.key} className={css.group}>
            <legend>{m.one(row + 1)}</legend>
            <ContractFields
              contract={contract}
              at={(part) => {
                const place = at(`${row}/${part}`);
                return row === 0 && part === 'partner' ? orWhole(place, error) : place;
              }}
              onChange={(next) => change(contracts.map((one) => (one.key === next.key ? next : one)))}
            />
            {contracts.length > 1 && (
              <Button look="quiet" onClick={() => remove(contract)}>
                {m.remove(row + 1)}
              </Button>
            )}
          </fieldset>
        ))}
      {!none && (
        <Button id={`${id}-add`} onClick={() => change([...contracts, emptyContract()])}>
          <IconPlus size={16} aria-hidden />
          {m.add}
        </Button>
      )}
    </fieldset>
  );
}

import css from './filter-bar.module.css';
import { IconSearch } from './icons.ts';

type Props<F extends string> = {
  legend: string;
  options: readonly { value: F; label: string }[];
  value: F;
  onChange: (value: F) => void;
  searchLabel: string;
  search: string;
  onSearch: (search: string) => void;
};

/** Buttons of which one is pressed, and a search. */
export function FilterBar<F extends string>({
  legend,
  options,
  value,
  onChange,
  searchLabel,
  search,
  onSearch,
}: Props<F>) {
  return (
    <div className={css.filters}>
      <fieldset className={css.kinds}>
        <legend className="unseen">{legend}</legend>
        {options.map(({ value: one, label }) => (
          <button
            key={one}
            type="button"
            className={css.kind}
            aria-pressed={value === one}
            onClick={() => onChange(one)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <label className={css.search}>
        <IconSearch size={16} aria-hidden />
        <span className="unseen">{searchLabel}</span>
        <input
          type="search"
          value={search}
          placeholder={searchLabel}
          onChange={(event) => onSearch(event.target.value)}
        />
      </label>
    </div>
  );
}

import { cx } from '../kit/class-names.ts';
import { IconSearch } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import css from './list-page.module.css';
import type { FileFilter } from './use-incident.ts';

const files: readonly FileFilter[] = ['open', 'closed', 'dismissed'];

type Props = {
  file: FileFilter;
  text: string;
  onFile: (file: FileFilter) => void;
  onText: (text: string) => void;
};

export function ListFilters({ file, text, onFile, onText }: Props) {
  const { m } = useWords();
  return (
    <search className={css.filters}>
      <fieldset className={css.files} aria-label={m.list.file}>
        {files.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === file}
            className={cx(css.file, one === file && css.chosen)}
            onClick={() => onFile(one)}
          >
            {m.list.files[one]}
          </button>
        ))}
      </fieldset>
      <label className={css.search}>
        <IconSearch size={17} aria-hidden />
        <span className="unseen">{m.list.search}</span>
        <input
          type="search"
          value={text}
          placeholder={m.list.search}
          onChange={(event) => onText(event.target.value)}
        />
      </label>
    </search>
  );
}

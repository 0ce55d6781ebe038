import { cx } from '../kit/class-names.ts';
import { type Language, useLanguage, useWords } from '../kit/language.tsx';
import css from './header.module.css';

const languages: readonly { code: Language; name: string }[] = [
  { code: 'ja', name: '日本語' },
  { code: 'en', name: 'English' },
];

/** Keeps place and unsaved text: nothing but the words changes. */
export function LanguageSwitch() {
  const { m } = useWords();
  const { language, choose } = useLanguage();
  return (
    <fieldset className={css.languages} aria-label={m.layout.language}>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          className={cx(css.language, code === language && css.chosen)}
          onClick={() => choose(code)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import type { Words } from '../../shared/kernel/words.ts';
import { en } from '../messages/en.ts';
import { ja } from '../messages/ja.ts';

export type Language = keyof Words;

const KEPT_AS = 'shirube.language';
const messages = { ja, en };

type Choice = { language: Language; choose: (language: Language) => void };
const Choice = createContext<Choice>({ language: 'ja', choose: () => {} });

const kept = (): Language => (localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'ja');

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(kept);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEPT_AS, language);
  }, [language]);
  return <Choice value={{ language, choose: setLanguage }}>{children}</Choice>;
}

export const useLanguage = () => use(Choice);

/** `say` picks from words of the domain, `m` is the table of the screens' own words. */
export function useWords() {
  const { language } = useLanguage();
  return { language, say: (words: Words) => words[language], m: messages[language] };
}

/** Takes a table a feature brings along itself; returns its half in the chosen language. */
export function useMessages<T>(table: { ja: T; en: T }): T {
  return table[useLanguage().language];
}

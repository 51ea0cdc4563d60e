import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PageKey, pageVi } from '../../locales/page.ts';
import { pageEn } from '../../locales/pageEn.ts';

export type Language = 'vi' | 'en';
export type Words = (key: PageKey, values?: Record<string, string | number>) => string;

/** Puts the page's texts into words of a language. */
export function words(language: Language): Words {
  const texts = language === 'en' ? pageEn : pageVi;
  return (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The page's texts in the language chosen. */
export function useWords(): Words {
  return words(useLanguage());
}

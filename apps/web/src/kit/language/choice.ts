import { languages, type Language } from '@bifrons/language';

const KEY = 'bifrons.language';

/** The languages by the names that their readers know. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  ko: '한국어',
};

/** The language to begin with: that of the address (`?lang=de`), else the one chosen before, else the browser's. */
export function firstLanguage(): Language {
  const asked = [location.search, location.hash.replace(/^[^?]*/, '')].map((text) =>
    new URLSearchParams(text).get('lang'),
  );
  const wished = [...asked, localStorage.getItem(KEY), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wished.map(languageOf).find((language) => language !== undefined) ?? 'en';
}

/** Remembers a choice on this machine. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}

function languageOf(tag: string | null): Language | undefined {
  return languages.find((language) => language === tag);
}

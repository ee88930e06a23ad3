import type { Language, Say } from '@bifrons/language';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { keepLanguage } from './choice.ts';
import { speakerOf } from './messages.ts';
import { SayContext } from './say-context.tsx';

const ChooseLanguage = createContext<(language: Language) => void>(() => undefined);

/** Says everything below it in one language, and can be asked for another. */
export function LanguageProvider({ first, children }: { first: Say; children: ReactNode }): ReactNode {
  const [say, setSay] = useState<Say>(() => first);
  useEffect(() => {
    document.documentElement.lang = say.language;
    keepLanguage(say.language);
  }, [say]);
  const choose = (language: Language): void => void speakerOf(language).then((next) => setSay(() => next));
  return (
    <ChooseLanguage value={choose}>
      <SayContext value={say}>{children}</SayContext>
    </ChooseLanguage>
  );
}

export function useChooseLanguage(): (language: Language) => void {
  return use(ChooseLanguage);
}

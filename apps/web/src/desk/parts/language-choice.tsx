import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type Language, LanguageProvider } from '../../words/language';
import { chooseLanguage, chosenLanguage } from '../here';

const Switch = createContext<() => void>(() => undefined);

/** Keeps the person's language and hands out the switch. */
export function LanguageChoice({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  }, [language]);
  const change = () => {
    const other = language === 'en' ? 'zh' : 'en';
    chooseLanguage(other);
    setLanguage(other);
  };
  return (
    <LanguageProvider language={language}>
      <Switch.Provider value={change}>{children}</Switch.Provider>
    </LanguageProvider>
  );
}

export function useLanguageSwitch(): () => void {
  return useContext(Switch);
}

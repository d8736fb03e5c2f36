import { createContext, type ReactNode, useContext } from 'react';

export type Language = 'zh' | 'en';

const Current = createContext<Language>('zh');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <Current.Provider value={language}>{children}</Current.Provider>;
}

export interface Words {
  language: Language;
  /** `t('搜索', 'Search')` */
  t: (zh: string, en: string) => string;
  /** The English of something from the server where there is one: `pick(unit.name, unit.nameEn)`. */
  pick: (zh: string, en: string | null | undefined) => string;
}

/** Both languages stand side by side where they are used, so that neither is forgotten. */
export function useWords(): Words {
  const language = useContext(Current);
  return {
    language,
    t: (zh, en) => (language === 'en' ? en : zh),
    pick: (zh, en) => (language === 'en' ? (en ?? zh) : zh),
  };
}

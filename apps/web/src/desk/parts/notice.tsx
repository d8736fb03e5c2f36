import { useLocation } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { Icon } from '../../parts/icon';

interface Said {
  text: string;
  /** The page it is said on. */
  at: string;
}

const Say = createContext<(said: Said) => void>(() => undefined);
const Current = createContext<Said | undefined>(undefined);

/** Carries what has just been done to the page one arrives at; it is gone when one moves on. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said>();
  const pathname = useLocation({ select: (location) => location.pathname });
  useEffect(() => {
    setSaid((before) => (before?.at === pathname ? before : undefined));
  }, [pathname]);
  return (
    <Say.Provider value={setSaid}>
      <Current.Provider value={said?.at === pathname ? said : undefined}>{children}</Current.Provider>
    </Say.Provider>
  );
}

export function useSay(): (said: Said) => void {
  return useContext(Say);
}

/** What has just been done and what happens next; announced because the region is there before its text. */
export function Notice() {
  const said = useContext(Current);
  return (
    <div className="notice" role="status">
      {said && (
        <p>
          <Icon name="tick" />
          {said.text}
        </p>
      )}
    </div>
  );
}

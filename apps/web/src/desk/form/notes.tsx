import { createContext, type ReactNode, useContext } from 'react';
import type { Dto } from '../../api/client';
import { isAbout } from './fields';

export interface Fault {
  field: string;
  message: string;
}

interface Notes {
  /** What the server refuses about the last sending. */
  faults: readonly Fault[];
  /** What a reviewer wrote when he returned the form. */
  remarks: readonly Dto['RemarkDto'][];
}

const Current = createContext<Notes>({ faults: [], remarks: [] });

export function NotesProvider({ faults, remarks, children }: Notes & { children: ReactNode }) {
  return <Current.Provider value={{ faults, remarks }}>{children}</Current.Provider>;
}

/** What is said about one field, or about a part of it. */
export function useNotes(field: string): Notes {
  const { faults, remarks } = useContext(Current);
  return {
    faults: faults.filter((fault) => isAbout(fault.field, field)),
    remarks: remarks.filter((remark) => isAbout(remark.field, field)),
  };
}

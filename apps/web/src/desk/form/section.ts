import type { Draft } from './draft';

/** What every section of the form is given. */
export interface SectionProps {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
}

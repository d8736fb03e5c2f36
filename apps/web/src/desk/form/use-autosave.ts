import { useEffect, useState, useSyncExternalStore } from 'react';
import { answered, type Dto } from '../../api/client';
import { api } from '../here';
import { type Attempt, Autosave, type Saved, type SaveState } from './autosave';
import { type Draft, inputOf } from './draft';

const FIRST_VERSION = 1;

async function send({ key, id, version, body }: Attempt<Draft>): Promise<Saved> {
  const headers = { 'Idempotency-Key': key };
  const input = inputOf(body);
  if (id !== undefined) {
    return answered(
      api.PUT('/api/achievements/{id}', { params: { path: { id } }, headers, body: { ...input, version } }),
    );
  }
  const made = await answered(api.POST('/api/achievements', { headers, body: input }));
  return { id: made.id, version: FIRST_VERSION };
}

/** The form's saving, kept over the page's life; what is unsaved on leaving is sent on leaving. */
export function useAutosave(
  record: Dto['AchievementDto'] | undefined,
  onSaved: (saved: Saved, attempt: Attempt<Draft>) => void,
): { autosave: Autosave<Draft>; state: SaveState } {
  const [autosave] = useState(
    () => new Autosave(record?.id, record?.version ?? FIRST_VERSION, send, onSaved),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.snapshot);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void autosave.flush();
    };
  }, [autosave]);
  return { autosave, state };
}

import { answered, type Dto } from '../../api/client';
import { api } from '../here';

/** Uploads a file, to be named by its id in what comes after. */
export function keepFile(file: File): Promise<Dto['StoredDocumentDto']> {
  return answered(
    api.POST('/api/documents', {
      body: {},
      bodySerializer: () => {
        const parts = new FormData();
        parts.append('file', file);
        return parts;
      },
    }),
  );
}

import type { Persistence } from '@market/platform/database';
import { DocumentEntity } from '../document.entity';
import { CreateDocuments1763800002100 } from './create-documents-1763800002100';
import { LetPersonsKeepDocuments1763800015100 } from './let-persons-keep-documents-1763800015100';

export const documentPersistence: Persistence = {
  entities: [DocumentEntity],
  migrations: [CreateDocuments1763800002100, LetPersonsKeepDocuments1763800015100],
};

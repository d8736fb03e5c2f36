import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentKind } from '../domain/identity-number';

/** By which paper a natural person is known: one person one number, one number one person. */
@Entity({ name: 'identity_document' })
export class IdentityDocumentEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('text') kind: DocumentKind;
  @Column('text', { name: 'number_sealed' }) numberSealed: string;
  /** Unique. */
  @Column('text', { name: 'number_index' }) numberIndex: string;
  /** The last four characters. */
  @Column('text', { name: 'number_tail' }) numberTail: string;
  @Column('timestamptz', { name: 'stated_at' }) statedAt: Date;
}

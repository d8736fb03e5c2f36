import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RevealPurpose } from '../domain/reveal-purpose';

/** Somebody read what is masked; the person concerned may see who, when and why. Append-only. */
@Entity({ name: 'data_read' })
export class DataReadEntity {
  @PrimaryColumn('uuid') id: string;
  /** Whose data. */
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') field: 'identity-number' | 'phone';
  @Column('text') purpose: RevealPurpose;
  @Column('uuid', { name: 'reader_id' }) readerId: string;
  @Column('text', { name: 'reader_name' }) readerName: string;
  @Column('text', { name: 'reader_unit', nullable: true }) readerUnit: string | null;
  @Column('timestamptz') at: Date;
}

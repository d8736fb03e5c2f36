import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Words } from '@market/platform/states';
import type { LoadState } from '../domain/load';

@Entity({ name: 'unit_load' })
export class LoadEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: LoadState;
  @Column('uuid', { name: 'office_id' }) officeId: string;
  /** The file's name. */
  @Column('text') name: string;
  @Column('uuid', { name: 'document_id' }) documentId: string;
  @Column('int') round: number;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy: string;
  @Column('text', { name: 'uploaded_by_name' }) uploadedByName: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
  @Column('uuid', { name: 'released_by', nullable: true }) releasedBy: string | null;
  @Column('text', { name: 'released_by_name', nullable: true }) releasedByName: string | null;
  @Column('jsonb', { nullable: true }) trouble: Words | null;
}

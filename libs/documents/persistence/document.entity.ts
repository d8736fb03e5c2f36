import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'document' })
export class DocumentEntity {
  @PrimaryColumn('uuid') id: string;
  /** Null where somebody uploaded it for himself: only he may open it then, and whoever was granted it. */
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId: string | null;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy: string;
  @Column('text') name: string;
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('bigint') size: string;
  @Column('text') sha256: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
}

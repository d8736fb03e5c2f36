import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvidenceKind } from '../domain/evidence';

@Entity({ name: 'payment_evidence' })
export class EvidenceEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'contract_id' }) contractId: string;
  @Column('text') kind: EvidenceKind;
  @Column('text') number: string;
  /** Fen, as the driver's text. */
  @Column('bigint') amount: string;
  @Column('date', { name: 'dated_on' }) datedOn: string;
  @Column('uuid', { name: 'document_id' }) documentId: string;
  @Column('uuid', { name: 'added_by_unit' }) addedByUnit: string;
  @Column('text', { name: 'added_by' }) addedBy: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
}

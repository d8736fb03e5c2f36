import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '../domain/contract';

@Entity({ name: 'contract_signature' })
export class SignatureEntity {
  @PrimaryColumn('uuid', { name: 'contract_id' }) contractId: string;
  @PrimaryColumn('text', { name: 'file_digest' }) fileDigest: string;
  @PrimaryColumn('text') side: Side;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text', { name: 'person_name' }) personName: string;
  @Column('uuid', { name: 'unit_id' }) unitId: string;
  @Column('text', { name: 'unit_name' }) unitName: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt: Date;
  /** By what he signed; null for signatures given before it was asked. */
  @Column('text', { nullable: true }) authority: 'representative' | 'letter' | null;
  @Column('text', { name: 'letter_number', nullable: true }) letterNumber: string | null;
  /** The letter's last day, as it stood then. */
  @Column('date', { name: 'letter_until', nullable: true }) letterUntil: string | null;
}

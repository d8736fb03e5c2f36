import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '../domain/deal';

@Entity({ name: 'offer' })
export class OfferEntity {
  @PrimaryColumn('uuid', { name: 'deal_id' }) dealId: string;
  @PrimaryColumn('int') version: number;
  @Column('text') side: Side;
  /** Fen, as the driver's text. */
  @Column('bigint') total: string;
  @Column('text') payment: string;
  @Column('text') delivery: string;
  @Column('date', { name: 'valid_until' }) validUntil: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid', { name: 'made_by_id' }) madeById: string;
  @Column('text', { name: 'made_by' }) madeBy: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
}

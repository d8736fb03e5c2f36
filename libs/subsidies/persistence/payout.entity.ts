import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PayoutState } from '../domain/payout';

@Entity({ name: 'payout' })
export class PayoutEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('text') state: PayoutState;
  @Column('uuid', { name: 'province_id' }) provinceId: string;
  @Column('int') count: number;
  /** Fen, as the driver's text. */
  @Column('bigint') total: string;
  @Column('text', { name: 'file_digest', nullable: true }) fileDigest: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
}

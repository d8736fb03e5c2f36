import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LineResult } from '../domain/payout';

@Entity({ name: 'payout_line' })
export class PayoutLineEntity {
  @PrimaryColumn('uuid', { name: 'payout_id' }) payoutId: string;
  @PrimaryColumn('int') position: number;
  @Column('uuid', { name: 'claim_id' }) claimId: string;
  @Column('text', { name: 'claim_number' }) claimNumber: string;
  @Column('text') payee: string;
  @Column('text') bank: string;
  @Column('text', { name: 'account_sealed' }) accountSealed: string;
  @Column('text', { name: 'account_index' }) accountIndex: string;
  /** The last four digits. */
  @Column('text', { name: 'account_tail' }) accountTail: string;
  /** Fen, as the driver's text. */
  @Column('bigint') amount: string;
  @Column('text', { nullable: true }) result: LineResult | null;
  @Column('date', { name: 'returned_on', nullable: true }) returnedOn: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}

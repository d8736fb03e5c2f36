import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Cause, State } from '../domain/line';

@Entity({ name: 'settlement_line' })
export class SettlementLineEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: State;
  @Column('text', { name: 'bank_serial' }) bankSerial: string;
  @Column('date', { name: 'booked_on' }) bookedOn: string;
  /** Fen, as the driver's text. */
  @Column('bigint') amount: string;
  @Column('text', { name: 'payer_name' }) payerName: string;
  @Column('text', { name: 'payer_account_sealed' }) payerAccountSealed: string;
  @Column('text', { name: 'payer_account_index' }) payerAccountIndex: string;
  /** The last four characters. */
  @Column('text', { name: 'payer_account_tail' }) payerAccountTail: string;
  @Column('text') remark: string;
  @Column('uuid', { name: 'instalment_id', nullable: true }) instalmentId: string | null;
  @Column('text', { nullable: true }) cause: Cause | null;
  @Column('uuid', { name: 'market_id' }) marketId: string;
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
}

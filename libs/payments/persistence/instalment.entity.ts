import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'instalment' })
export class InstalmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'contract_id' }) contractId: string;
  @Column('int') position: number;
  @Column('text') label: string;
  /** Fen, as the driver's text. */
  @Column('bigint') amount: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @Column('text') code: string;
  @Column('bigint', { name: 'settled_amount' }) settledAmount: string;
  @Column('date', { name: 'settled_on', nullable: true }) settledOn: string | null;
}

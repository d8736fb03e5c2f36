import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Clauses, ContractType, State } from '../domain/contract';

@Entity({ name: 'contract' })
export class ContractEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: State;
  @Column('uuid', { name: 'deal_id' }) dealId: string;
  @Column('text', { name: 'deal_number' }) dealNumber: string;
  @Column('text') title: string;
  @Column('uuid', { name: 'buyer_id' }) buyerId: string;
  @Column('uuid', { name: 'seller_id' }) sellerId: string;
  @Column('uuid', { name: 'broker_id', nullable: true }) brokerId: string | null;
  @Column('uuid', { name: 'office_id', nullable: true }) officeId: string | null;
  /** Fen, as the driver's text. */
  @Column('bigint') amount: string;
  @Column('text', { nullable: true }) type: ContractType | null;
  @Column('bigint', { name: 'technology_amount', nullable: true }) technologyAmount: string | null;
  @Column('jsonb') clauses: Clauses;
  @Column('text', { name: 'file_digest', nullable: true }) fileDigest: string | null;
  @Column('text', { nullable: true }) number: string | null;
  @Column('date', { name: 'registered_on', nullable: true }) registeredOn: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('int') version: number;
}

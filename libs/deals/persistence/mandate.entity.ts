import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '../domain/deal';
import type { MandateState } from '../domain/mandate';

@Entity({ name: 'mandate' })
export class MandateEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'deal_id' }) dealId: string;
  @Column('text') state: MandateState;
  @Column('uuid', { name: 'broker_id' }) brokerId: string;
  @Column('uuid', { name: 'principal_id' }) principalId: string;
  @Column('text') principal: Side;
  @Column('text') rate: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { State } from '../domain/deal';

@Entity({ name: 'deal' })
export class DealEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('text') state: State;
  @Column('uuid', { name: 'achievement_id' }) achievementId: string;
  @Column('uuid', { name: 'need_id', nullable: true }) needId: string | null;
  @Column('text') title: string;
  @Column('text') message: string;
  @Column('uuid', { name: 'buyer_id' }) buyerId: string;
  @Column('uuid', { name: 'seller_id' }) sellerId: string;
  /** Set when a mandate was accepted. */
  @Column('uuid', { name: 'broker_id', nullable: true }) brokerId: string | null;
  @Column('uuid', { name: 'opened_by' }) openedBy: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('int', { name: 'agreed_version', nullable: true }) agreedVersion: number | null;
}

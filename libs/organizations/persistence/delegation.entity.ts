import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@market/platform/clock';

@Entity({ name: 'delegation' })
export class DelegationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organization_id' }) organizationId: string;
  @Column('uuid', { name: 'from_person_id' }) fromPersonId: string;
  @Column('uuid', { name: 'to_person_id' }) toPersonId: string;
  @Column('text') duty: string;
  @Column('date', { name: 'from_day' }) fromDay: Day;
  /** The last day, included. */
  @Column('date', { name: 'to_day' }) toDay: Day;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'duty_assignment' })
export class DutyAssignmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'membership_id' }) membershipId: string;
  @Column('text') duty: string;
  @Column('timestamptz', { name: 'since' }) since: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'membership' })
export class MembershipEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** A copy for lists; the person's own name is identity's. */
  @Column('text', { name: 'person_name' }) personName: string;
  @Column('text') email: string;
  @Column('uuid', { name: 'organization_id' }) organizationId: string;
  @Column('timestamptz', { name: 'since' }) since: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}

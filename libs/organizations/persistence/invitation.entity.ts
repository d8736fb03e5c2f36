import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Duty } from '../domain/duties';

export type InvitationState = 'open' | 'accepted' | 'declined' | 'withdrawn';

@Entity({ name: 'invitation' })
export class InvitationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organization_id' }) organizationId: string;
  /** Lower case. Whoever has proved it to be his may answer. */
  @Column('text') email: string;
  /** As the administrator knows him. */
  @Column('text') name: string;
  @Column('text', { array: true }) duties: Duty[];
  @Column('text') state: InvitationState;
  @Column('uuid', { name: 'invited_by' }) invitedBy: string;
  @Column('text', { name: 'invited_by_name' }) invitedByName: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** The last day one can accept, included. */
  @Column('date', { name: 'until_day' }) untilDay: string;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'work_item' })
export class WorkItemEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') noun: string;
  @Column('uuid', { name: 'object_id' }) objectId: string;
  /** The number people hold in their hands; null before there is one. */
  @Column('text', { name: 'object_number', nullable: true }) objectNumber: string | null;
  @Column('uuid', { name: 'desk_unit' }) deskUnit: string;
  @Column('text', { name: 'desk_duty' }) deskDuty: string;
  /** What waits may be read by whoever holds the duty, and by nobody else of the unit. */
  @Column('boolean', { name: 'holders_only', default: false }) holdersOnly: boolean;
  @Column('uuid', { name: 'assigned_to', nullable: true }) assignedTo: string | null;
  @Column('text') title: string;
  @Column('text', { name: 'title_en' }) titleEn: string;
  @Column('text') why: string;
  @Column('text', { name: 'why_en' }) whyEn: string;
  @Column('text') verb: string;
  @Column('text', { name: 'verb_en' }) verbEn: string;
  /** Where the verb is done, an address of ours. */
  @Column('text') href: string;
  @Column('text', { name: 'other_party', nullable: true }) otherParty: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  /** Under which name the number of days is kept, and what it was when the item arrived; null without a deadline. */
  @Column('text', { name: 'deadline_key', nullable: true }) deadlineKey: string | null;
  @Column('int', { name: 'due_days', nullable: true }) dueDays: number | null;
  /** The day it was due before a decree moved it, and which decree. */
  @Column('date', { name: 'due_before', nullable: true }) dueBefore: string | null;
  @Column('text', { name: 'due_moved_by', nullable: true }) dueMovedBy: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy: string | null;
}

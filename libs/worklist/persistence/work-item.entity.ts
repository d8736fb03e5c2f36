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
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObjectionState } from '../domain/objection';

@Entity({ name: 'objection' })
export class ObjectionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: ObjectionState;
  @Column('uuid', { name: 'notice_id' }) noticeId: string;
  @Column('text', { name: 'notice_number' }) noticeNumber: string;
  @Column('uuid', { name: 'publisher_id' }) publisherId: string;
  @Column('int') position: number;
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('text') text: string;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt: Date;
}

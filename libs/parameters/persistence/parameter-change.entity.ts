import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChangeState } from '../domain/change';
import type { EffectLine } from '../domain/effect';

@Entity({ name: 'parameter_change' })
export class ParameterChangeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: ChangeState;
  @Column('text') key: string;
  @Column('int') value: number;
  @Column('date', { name: 'from_day' }) fromDay: string;
  @Column('text') source: string;
  @Column('text') reason: string;
  @Column('uuid', { array: true }) authors: string[];
  @Column('uuid', { name: 'cancelled_by', nullable: true }) cancelledBy: string | null;
  @Column('jsonb', { nullable: true }) effect: EffectLine[] | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
}

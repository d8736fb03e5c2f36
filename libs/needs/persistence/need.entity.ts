import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Indicator, State } from '../domain/need';

@Entity({ name: 'need' })
export class NeedEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: State;
  @Column('uuid', { name: 'unit_id' }) unitId: string;
  @Column('text', { name: 'division_code' }) divisionCode: string;
  @Column('text', { nullable: true }) number: string | null;
  @Column('text') title: string;
  @Column('text', { nullable: true }) trouble: string | null;
  @Column('jsonb') indicators: Indicator[];
  @Column('text', { array: true }) keywords: string[];
  @Column('text', { name: 'field_code', nullable: true }) fieldCode: string | null;
  @Column('int', { name: 'readiness_wanted', nullable: true }) readinessWanted: number | null;
  /** Fen, as the driver's text. */
  @Column('bigint', { name: 'budget_low', nullable: true }) budgetLow: string | null;
  @Column('bigint', { name: 'budget_high', nullable: true }) budgetHigh: string | null;
  @Column('date', { name: 'deadline_on', nullable: true }) deadlineOn: string | null;
  @Column('text', { nullable: true }) conditions: string | null;
  @Column('boolean', { name: 'hide_unit' }) hideUnit: boolean;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('text', { name: 'changed_by' }) changedBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('int') version: number;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
}

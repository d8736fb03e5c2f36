import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationForm, ApplicationState, Remark } from '../domain/unit-application';

@Entity({ name: 'unit_application' })
export class UnitApplicationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: ApplicationState;
  /** As in the form; looked up and unique while an application is open. */
  @Column('text', { name: 'credit_code' }) creditCode: string;
  @Column('jsonb') form: ApplicationForm;
  @Column('uuid', { name: 'applicant_id' }) applicantId: string;
  @Column('text', { name: 'applicant_name' }) applicantName: string;
  @Column('text') email: string;
  @Column('uuid', { name: 'office_id' }) officeId: string;
  @Column('int') round: number;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('jsonb') remarks: Remark[];
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId: string | null;
}

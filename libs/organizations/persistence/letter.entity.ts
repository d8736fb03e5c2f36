import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@market/platform/clock';
import type { LetterDuty, LetterState } from '../domain/letter';

@Entity({ name: 'letter_of_authority' })
export class LetterEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('text') state: LetterState;
  @Column('uuid', { name: 'principal_id' }) principalId: string;
  /** Null until whoever has proved the address has answered. */
  @Column('uuid', { name: 'agent_id', nullable: true }) agentId: string | null;
  @Column('text', { name: 'agent_name' }) agentName: string;
  /** Lower case. */
  @Column('text', { name: 'agent_email' }) agentEmail: string;
  @Column('text', { array: true }) duties: LetterDuty[];
  /** Fen, as the driver's text; null: no limit. */
  @Column('bigint', { name: 'amount_limit', nullable: true }) amountLimit: string | null;
  @Column('text', { nullable: true }) matter: string | null;
  @Column('date', { name: 'from_day' }) fromDay: Day;
  /** The last day, included. */
  @Column('date', { name: 'until_day' }) untilDay: Day;
  @Column('uuid', { name: 'paper_id' }) paperId: string;
  @Column('uuid', { name: 'issued_by' }) issuedBy: string;
  @Column('text', { name: 'issued_by_name' }) issuedByName: string;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
}

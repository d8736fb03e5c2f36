import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClaimDuty } from '../domain/claim';

@Entity({ name: 'claim_approval' })
export class ClaimApprovalEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'claim_id' }) claimId: string;
  @Column('int') round: number;
  @Column('text') duty: ClaimDuty;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text', { name: 'person_name' }) personName: string;
  /** Of exactly the result that was approved. */
  @Column('text', { name: 'result_digest' }) resultDigest: string;
  @Column('text', { nullable: true }) remark: string | null;
  @Column('timestamptz') at: Date;
}

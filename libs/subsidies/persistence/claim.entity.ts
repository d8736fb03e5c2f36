import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Claim, ClaimState } from '../domain/claim';
import type { plainOf, Role } from '../domain/engine';

/** A calculation as it is kept: its money as text. */
export type KeptResult = ReturnType<typeof plainOf> & { digest: string };

@Entity({ name: 'claim' })
export class ClaimEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('text') state: ClaimState;
  @Column('uuid', { name: 'contract_id' }) contractId: string;
  @Column('text') role: Role;
  @Column('text') title: string;
  @Column('uuid', { name: 'applicant_id' }) applicantId: string;
  @Column('uuid', { name: 'county_id' }) countyId: string;
  @Column('uuid', { name: 'city_id' }) cityId: string;
  @Column('uuid', { name: 'province_id' }) provinceId: string;
  @Column('int') year: number;
  @Column('int') round: number;
  @Column('text', { name: 'policy_id' }) policyId: string;
  @Column('text', { name: 'pool_id' }) poolId: string;
  @Column('text') status: Claim['status'];
  /** Fen, as the driver's text. */
  @Column('bigint', { nullable: true }) amount: string | null;
  @Column('bigint', { nullable: true }) expected: string | null;
  @Column('jsonb') result: KeptResult;
  @Column('text', { name: 'result_digest' }) resultDigest: string;
  @Column('text', { name: 'payee_bank', nullable: true }) payeeBank: string | null;
  @Column('text', { name: 'payee_account_sealed', nullable: true }) payeeAccountSealed: string | null;
  @Column('text', { name: 'payee_account_index', nullable: true }) payeeAccountIndex: string | null;
  /** The last four digits. */
  @Column('text', { name: 'payee_account_tail', nullable: true }) payeeAccountTail: string | null;
  @Column('uuid', { name: 'notice_id', nullable: true }) noticeId: string | null;
  @Column('date', { name: 'paid_on', nullable: true }) paidOn: string | null;
  @Column('timestamptz', { name: 'prepared_at' }) preparedAt: Date;
}

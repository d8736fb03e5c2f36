import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CodePurpose } from '../domain/one-time-code';

@Entity({ name: 'one_time_code' })
export class OneTimeCodeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') purpose: CodePurpose;
  /** Of the address it went to. */
  @Column('text', { name: 'address_index' }) addressIndex: string;
  /** Keyed, over id and code: six digits alone would be found by trying. */
  @Column('text', { name: 'code_hash' }) codeHash: string;
  @Column('int') tries: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}
